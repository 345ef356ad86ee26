package io.venuecurator.research.fuse;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.text.OneLine;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.ValueEquality;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes one proposal per field out of what many pages say: values of equal meaning are grouped, the
 * best group is proposed, the others are shown beside it. The result does not depend on the order
 * of the findings. Thread-safe.
 */
public final class ProposalFuser {

    private static final int MOST_CANDIDATES = 20;
    private static final int LONGEST_IN_LOG = 200;

    private final VenueProfile profile;
    private final Plausibility plausibility;
    private final QuoteCheck quotes;
    private final Weights weights;
    private final Experience experience;

    /** A fuser for a market without experience; the clock tells how old a page is. */
    public ProposalFuser(VenueProfile profile, InstantSource clock) {
        this(profile, clock, RuleCalibration.bundled(), Experience.NONE);
    }

    /**
     * A fuser for a market.
     *
     * @param clock tells how old a page is
     * @param calibration what the rules' confidences are worth
     * @param experience what became of earlier proposals
     */
    public ProposalFuser(
            VenueProfile profile,
            InstantSource clock,
            RuleCalibration calibration,
            Experience experience) {
        this.experience = experience;
        this.profile = profile;
        this.plausibility = new Plausibility(profile.region());
        this.quotes = new QuoteCheck(profile.region().countryName());
        this.weights = new Weights(calibration, clock, profile.region().oldPriceYears());
    }

    /**
     * The proposals of one venue.
     *
     * @param wanted the fields to propose something for; others are ignored
     * @param findings from all pages, in any order
     * @param notices what a reviewer should know whatever the field, such as that the venue closed
     */
    public Fused fuse(
            Venue venue, Set<FieldPath> wanted, List<Finding> findings, List<String> notices) {
        Map<FieldPath, List<Finding>> byField =
                findings.stream()
                        .filter(f -> wanted.contains(f.field()))
                        .collect(
                                Collectors.groupingBy(
                                        Finding::field, TreeMap::new, Collectors.toList()));
        List<Proposal> proposals = new ArrayList<>();
        List<String> log = new ArrayList<>();
        for (VenueField field : profile.fields()) {
            List<Finding> found = byField.getOrDefault(field.path(), List.of());
            if (!found.isEmpty()) {
                fuse(venue, field, found, log)
                        .map(proposal -> noted(proposal, notices))
                        .ifPresent(proposals::add);
            }
        }
        return new Fused(proposals, log);
    }

    private Optional<Proposal> fuse(
            Venue venue, VenueField field, List<Finding> found, List<String> log) {
        Optional<String> obstacle = Shape.obstacle(venue, field.path());
        if (obstacle.isPresent()) {
            log.add(
                    "%s: found, but not proposed, because \u201c%s\u201d in the file is not an object"
                            .formatted(field.path(), obstacle.get()));
            return Optional.empty();
        }
        List<Weighed> fit =
                found.stream()
                        .filter(f -> isFit(f.candidate(), field, log))
                        .map(f -> weights.weigh(f, field))
                        .toList();
        List<Agreement> agreements = agreements(fit, field);
        return agreements.isEmpty()
                ? Optional.empty()
                : proposal(venue, field, agreements, fit, log);
    }

    private static Proposal noted(Proposal proposal, List<String> notices) {
        List<String> warnings = new ArrayList<>(proposal.warnings());
        warnings.addAll(notices);
        return Proposal.waiting(
                proposal.venueId(),
                proposal.venueName(),
                proposal.field(),
                proposal.original(),
                proposal.candidates(),
                proposal.confidence(),
                warnings);
    }

    private boolean isFit(Candidate candidate, VenueField field, List<String> log) {
        Optional<String> problem = plausibility.problem(candidate.value(), field);
        if (problem.isEmpty() && !quotes.holds(candidate, field)) {
            problem = Optional.of("the page's own words do not contain it");
        }
        problem.ifPresent(why -> log.add(dropped(candidate, field, why)));
        return problem.isEmpty();
    }

    private static String dropped(Candidate candidate, VenueField field, String why) {
        return "%s: \u201c%s\u201d from %s was dropped, %s"
                .formatted(
                        field.path(),
                        OneLine.of(candidate.value().asText(), LONGEST_IN_LOG),
                        OneLine.of(candidate.evidence().url(), LONGEST_IN_LOG),
                        why);
    }

    private static List<Agreement> agreements(List<Weighed> fit, VenueField field) {
        return SiteChoice.choose(fit, field).stream()
                .collect(Collectors.groupingBy(Weighed::meaning))
                .values()
                .stream()
                .map(Agreement::new)
                .sorted(Agreement.byTrust())
                .toList();
    }

    private Optional<Proposal> proposal(
            Venue venue,
            VenueField field,
            List<Agreement> agreements,
            List<Weighed> fit,
            List<String> log) {
        Weighed best = agreements.getFirst().best();
        Optional<JsonNode> original = venue.value(field.path());
        boolean present = original.filter(o -> !Completeness.isMissing(o, field)).isPresent();
        if (present && ValueEquality.same(original.orElseThrow(), best.shown().value(), field)) {
            log.add("%s: what was found agrees with the file".formatted(field.path()));
            return Optional.empty();
        }
        if (present && isWording(field)) {
            return Optional.empty();
        }
        List<String> warnings = new ArrayList<>();
        if (present) {
            boolean completes =
                    Rivals.isShorter(
                            original.orElseThrow().asText(), best.shown().value().asText(), field);
            warnings.add(completes ? "Completes what the file has" : "Differs from the file");
        }
        Conflict.warning(agreements, field).ifPresent(warnings::add);
        warnings.addAll(best.shown().warnings());
        return Optional.of(
                Proposal.waiting(
                        venue.key(),
                        venue.name(),
                        field.path(),
                        original.orElse(null),
                        candidates(agreements, fit),
                        experience.adjusted(
                                field.path(),
                                best.shown().evidence().host(),
                                best.weight(),
                                Conflict.confidence(agreements, field)),
                        warnings.stream().distinct().toList()));
    }

    /** A text in other words is no reason to question the one that the file has. */
    private static boolean isWording(VenueField field) {
        return field.type() == FieldType.PROSE;
    }

    /** The best agreement's findings first; then the others, and what a site gives beside. */
    private static List<Candidate> candidates(List<Agreement> agreements, List<Weighed> fit) {
        List<Weighed> ordered = new ArrayList<>();
        agreements.forEach(agreement -> ordered.addAll(agreement.findings()));
        fit.stream()
                .filter(finding -> !ordered.contains(finding))
                .sorted(Weighed::compareByWeight)
                .forEach(ordered::add);
        return ordered.stream().map(Weighed::shown).distinct().limit(MOST_CANDIDATES).toList();
    }
}
