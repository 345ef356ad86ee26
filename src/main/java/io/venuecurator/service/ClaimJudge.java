package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.research.fuse.QuoteCheck;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns an agent's claim into a candidate that a reviewer can weigh. The agent's own confidence
 * counts only with a quote that shows the value, and never reaches the highest level, since nobody
 * has looked at the page.
 */
final class ClaimJudge {

    /** The most that an agent's word is worth. */
    static final double MOST = 0.85;

    /** With a quote, where the agent does not say how sure it is. */
    static final double UNSAID = 0.7;

    /** Without anything that shows the value. */
    static final double UNPROVEN = 0.3;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    private final VenueProfile profile;
    private final FieldValueCheck check;
    private final InstantSource clock;
    private final QuoteCheck quotes;

    ClaimJudge(VenueProfile profile, FieldValueCheck check, InstantSource clock) {
        this.profile = profile;
        this.check = check;
        this.clock = clock;
        this.quotes = new QuoteCheck(profile.region().countryName());
    }

    /**
     * Judges one claim.
     *
     * @throws InvalidValueException if no file could hold the value; the message says what to do
     */
    Candidate candidate(AgentName agent, AgentClaim claim) throws InvalidValueException {
        VenueField field =
                profile.field(claim.field())
                        .orElseThrow(
                                () ->
                                        new InvalidValueException(
                                                "The profile has no field " + claim.field() + "."));
        if (Completeness.isMissing(claim.value(), field)) {
            throw new InvalidValueException(
                    "%s: %s means that nobody knows. Leave the field out instead."
                            .formatted(claim.field(), claim.value()));
        }
        double said = claim.confidence() == null ? UNSAID : claim.confidence();
        Candidate taken =
                new Candidate(
                        claim.value(),
                        said,
                        new Evidence(
                                claim.sourceUrl().strip(),
                                plain(claim.title()),
                                plain(claim.quote()),
                                clock.instant(),
                                "",
                                agent.signature()),
                        check.doubts(claim.field(), claim.value()));
        Optional<String> gap = gap(agent, taken, field);
        List<String> warnings = Stream.concat(taken.warnings().stream(), gap.stream()).toList();
        return new Candidate(
                taken.value(),
                Math.min(said, gap.isEmpty() ? MOST : UNPROVEN),
                taken.evidence(),
                warnings);
    }

    /** What is missing from the proof, a sentence for the reviewer; none if nothing is. */
    private Optional<String> gap(AgentName agent, Candidate candidate, VenueField field) {
        String who = "The agent " + agent.value();
        if (candidate.evidence().url().isEmpty()) {
            return Optional.of(
                    who + " named no page for this value. Look it up before you accept it.");
        }
        if (candidate.evidence().quote().isEmpty()) {
            return Optional.of(
                    who
                            + " quoted nothing from the page. Look for the value there before you"
                            + " accept it.");
        }
        return quotes.holds(candidate, field)
                ? Optional.empty()
                : Optional.of(
                        "The value does not stand in the words that the agent "
                                + agent.value()
                                + " quoted. Look at the page before you accept it.");
    }

    private static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Whether two candidates say the same, but for the time. */
    static boolean same(Candidate a, Candidate b) {
        return sameClaim(a, b.value(), b.evidence().extractor())
                && a.confidence() == b.confidence()
                && a.evidence().url().equals(b.evidence().url())
                && a.evidence().title().equals(b.evidence().title())
                && a.evidence().quote().equals(b.evidence().quote());
    }

    /** Whether a candidate is the same agent's word for the same value. */
    static boolean sameClaim(Candidate candidate, JsonNode value, String signature) {
        return candidate.evidence().extractor().equals(signature)
                && candidate.value().toString().equals(value.toString());
    }
}
