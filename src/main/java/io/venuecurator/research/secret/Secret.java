package io.venuecurator.research.secret;

/**
 * A key or password. Deliberately no record: it prints, compares and serializes as nothing, so that
 * no log, message or report can show it by accident.
 */
public final class Secret {

    private static final int LONGEST = 4_096;

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * A secret as a person typed or pasted it; white space around it is dropped.
     *
     * @throws IllegalArgumentException if it is empty, too long, or has characters that no key has
     *     and that an HTTP header cannot carry; the message does not repeat it
     */
    public static Secret of(String typed) {
        String value = typed.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("The key is empty.");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The key is longer than %,d characters.".formatted(LONGEST));
        }
        if (!value.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
            throw new IllegalArgumentException(
                    "The key has line breaks or characters outside of ASCII; paste it alone.");
        }
        return new Secret(value);
    }

    /** The secret itself, only to be sent to its provider or handed to a store. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
