package io.venuecurator.cli;

import io.venuecurator.ledger.DecisionFilter;
import io.venuecurator.ledger.DecisionGrouping;
import io.venuecurator.review.HistoryEntry;
import io.venuecurator.service.VenueEnrichmentService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code review --undo} was told to take back: an id, {@code last}, {@code step}, or all that
 * have something in common, such as {@code source:www.hall.example}.
 */
final class UndoWish {

    private static final String LAST = "last";
    private static final String STEP = "step";

    private UndoWish() {}

    /**
     * The proposals whose decisions a wish means, the newest decision first.
     *
     * @throws IllegalArgumentException if there are none; the message is a sentence for the user
     */
    static List<String> proposals(String wish, VenueEnrichmentService service) {
        if (service.proposal(wish).isPresent()) {
            return List.of(wish);
        }
        List<HistoryEntry> found =
                group(wish).map(service::history).orElseGet(() -> latest(wish, service));
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no decision to take back for "
                            + wish
                            + ". --undo takes an id that 'review "
                            + service.file()
                            + " --list' shows, 'last', 'step', source:HOST, run:SESSION,"
                            + " field:PATH or reviewer:NAME.");
        }
        return found.stream().map(entry -> entry.decision().proposalId()).toList();
    }

    private static Optional<DecisionFilter> group(String wish) {
        for (DecisionGrouping grouping : DecisionGrouping.values()) {
            String prefix = grouping.name().toLowerCase(Locale.ROOT) + ":";
            if (wish.startsWith(prefix) && wish.length() > prefix.length()) {
                return Optional.of(grouping.select(wish.substring(prefix.length())));
            }
        }
        return Optional.empty();
    }

    private static List<HistoryEntry> latest(String wish, VenueEnrichmentService service) {
        if (!wish.equals(LAST) && !wish.equals(STEP)) {
            return List.of();
        }
        List<HistoryEntry> latest = service.history(DecisionFilter.ALL.standing().newest(1));
        return wish.equals(LAST) || latest.isEmpty()
                ? latest
                : service.history(
                        DecisionFilter.ALL.standing().ofStep(latest.getFirst().decision().step()));
    }
}
