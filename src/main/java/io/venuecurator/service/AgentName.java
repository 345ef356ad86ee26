package io.venuecurator.service;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an agent is called in evidence and decisions. The name comes from the agent itself, so it is
 * cut down to what cannot be mistaken for anything else.
 *
 * @param value 1 to {@value #LONGEST} letters, digits, dots, hyphens and underscores
 */
public record AgentName(String value) {

    private static final int LONGEST = 40;
    private static final String PREFIX = "agent:";
    private static final String UNNAMED = "unnamed";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1," + LONGEST + "}");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._-]+");

    /** Checks the shape. */
    public AgentName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an agent's name: " + value);
        }
    }

    /** The name for what an agent calls itself, whatever that is. */
    public static AgentName of(String given) {
        String cut = given.substring(0, Math.min(given.length(), LONGEST));
        String plain = OTHER.matcher(cut.strip()).replaceAll("-");
        return new AgentName(plain.isEmpty() ? UNNAMED : plain);
    }

    /** The agent behind a signature; none if something else is signed with it. */
    public static Optional<AgentName> signed(String signature) {
        return signature.startsWith(PREFIX)
                ? Optional.of(of(signature.substring(PREFIX.length())))
                : Optional.empty();
    }

    /** How it signs evidence and decisions: no person can have this name by accident. */
    public String signature() {
        return PREFIX + value;
    }
}
