package io.venuecurator.desktop.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the review shows of one venue, as of one moment. Immutable; made off the screen's
 * thread.
 *
 * @param key the venue's key
 * @param name its name
 * @param score its completeness, 0…1
 * @param scoreIfAccepted its completeness if every waiting proposal were accepted, 0…1
 * @param fields all fields of the profile, in its order
 * @param job the latest research of the venue, none if there was none
 */
public record VenueReview(
        String key,
        String name,
        double score,
        double scoreIfAccepted,
        List<FieldReview> fields,
        @Nullable VenueResearchJob job) {

    /** Copies the list. */
    public VenueReview {
        fields = List.copyOf(fields);
    }

    /**
     * Puts together a venue, its proposals and its latest research.
     *
     * @param fileChanged the ids of the proposals that wait because somebody else changed the file
     */
    public static VenueReview of(
            Venue venue,
            VenueProfile profile,
            List<Proposal> proposals,
            Set<String> fileChanged,
            Optional<VenueResearchJob> job) {
        Map<FieldPath, List<Proposal>> byField =
                proposals.stream().collect(Collectors.groupingBy(Proposal::field));
        List<FieldReview> fields = new ArrayList<>();
        Map<FieldPath, JsonNode> accepted = new LinkedHashMap<>();
        for (VenueField field : profile.fields()) {
            FieldReview line =
                    FieldReview.of(
                            field,
                            venue,
                            byField.getOrDefault(field.path(), List.of()),
                            fileChanged);
            fields.add(line);
            line.proposed()
                    .filter(p -> line.status().isUndecided())
                    .ifPresent(p -> accepted.put(field.path(), p.proposed()));
        }
        Venue after = AcceptedVenue.of(venue, accepted);
        return new VenueReview(
                venue.key(),
                venue.name(),
                Completeness.of(venue, profile).value(),
                Completeness.of(after, profile).value(),
                fields,
                job.orElse(null));
    }

    /** The waiting proposals at level high. */
    public List<Proposal> highUndecided() {
        return waiting().filter(p -> p.level() == ConfidenceLevel.HIGH).toList();
    }

    /** The waiting proposals without a warning: no source differs, and the file has no value. */
    public List<Proposal> uncontested() {
        return waiting().filter(p -> p.warnings().isEmpty()).toList();
    }

    /** A field that was decided before, or whose original moved, is to be looked at alone. */
    private Stream<Proposal> waiting() {
        return fields.stream()
                .filter(line -> line.status() == FieldStatus.WAITING)
                .flatMap(line -> line.proposed().stream())
                .filter(p -> p.state() == ProposalState.WAITING);
    }

    /** How many fields still have to be decided. */
    public long undecided() {
        return fields.stream().filter(line -> line.status().isUndecided()).count();
    }

    /** Whether no field has anything to decide, nor had. */
    boolean hasNothingToReview() {
        return fields.stream().noneMatch(line -> line.status().isOfInterest());
    }

    /** The same review with some proposals marked as being stored. */
    VenueReview saving(Collection<String> proposalIds) {
        return withFields(
                line ->
                        line.proposed()
                                .filter(p -> proposalIds.contains(p.id()))
                                .map(p -> line.saving())
                                .orElse(line));
    }

    /** The same review with what decisions have just made of some proposals. */
    VenueReview decided(Collection<Proposal> applied) {
        Map<String, Proposal> byId =
                applied.stream().collect(Collectors.toMap(Proposal::id, p -> p, (a, b) -> b));
        return withFields(
                line -> line.proposed().map(p -> byId.get(p.id())).map(line::decided).orElse(line));
    }

    private VenueReview withFields(UnaryOperator<FieldReview> change) {
        return new VenueReview(
                key, name, score, scoreIfAccepted, fields.stream().map(change).toList(), job);
    }
}
