package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.file.VenueChange;
import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.ledger.VenueMarks;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The way back of a venue's {@code needs_review}: a write of approved values empties it once the
 * venue is complete enough, so taking a value back puts it there again. What it held is kept in the
 * ledger before the write, so that a kill between the two loses nothing.
 *
 * <p>Not thread-safe; used by the one thread of {@link WriteLoop}.
 */
final class ReviewMarks {

    private static final FieldPath NEEDS_REVIEW = FieldPath.of("needs_review");

    private final VenuesFile file;
    private final VenueMarks kept;

    ReviewMarks(VenuesFile file, VenueMarks kept) {
        this.file = file;
        this.kept = kept;
    }

    /** Keeps the marks of venues that are about to be written. */
    void keep(Collection<String> venues) throws VenuesFileException {
        for (String venue : venues) {
            Optional<JsonNode> mark = standing(venue);
            if (mark.isPresent()) {
                kept.keepReviewMark(venue, mark.get());
            }
        }
    }

    /** Forgets the marks of venues that were written and still have theirs. */
    void forgetStanding(Collection<String> venues) throws VenuesFileException {
        for (String venue : venues) {
            if (standing(venue).isPresent()) {
                kept.forgetReviewMark(venue);
            }
        }
    }

    /** The change that puts an emptied mark back; none if none was emptied or one stands there. */
    Optional<VenueChange> back(String venue) throws VenuesFileException {
        Optional<JsonNode> emptied = kept.emptiedReviewMark(venue);
        if (emptied.isEmpty() || standing(venue).isPresent()) {
            return Optional.empty();
        }
        return read(venue)
                .map(
                        now ->
                                new VenueChange(
                                        venue,
                                        NEEDS_REVIEW,
                                        now.value(NEEDS_REVIEW).orElse(null),
                                        emptied.get()));
    }

    private Optional<JsonNode> standing(String venue) throws VenuesFileException {
        return read(venue).flatMap(Venue::reviewMark);
    }

    private Optional<Venue> read(String venue) throws VenuesFileException {
        try {
            return Optional.of(file.read(venue));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
