package io.venuecurator.desktop.main;

import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.venue.VenueRow;
import java.util.Optional;

/**
 * Gives a file that was just opened its first focus: the venue that was asked for, else the first
 * one that waits for review, else the first one.
 */
final class FirstVenue {

    private final VenueTableModel table;
    private final VenueStates states;
    private Optional<String> wanted = Optional.empty();

    FirstVenue(VenueTableModel table, VenueStates states) {
        this.table = table;
        this.states = states;
        table.resultProperty().subscribe(this::look);
    }

    /** Asks for a venue by its key. */
    void venue(String key) {
        wanted = Optional.of(key);
        look(table.resultProperty().get());
    }

    private void look(TableResult result) {
        boolean asked = wanted.filter(key -> result.indexOf(key) >= 0).isPresent();
        if (asked) {
            table.focusedKeyProperty().set(wanted);
            wanted = Optional.empty();
        } else if (table.focusedKeyProperty().get().isEmpty()) {
            table.focusedKeyProperty().set(first(result));
        }
    }

    private Optional<String> first(TableResult result) {
        int waiting =
                states.snapshot().states().entrySet().stream()
                        .filter(venue -> venue.getValue().isToReview())
                        .mapToInt(venue -> result.indexOf(venue.getKey()))
                        .filter(place -> place >= 0)
                        .min()
                        .orElse(0);
        return result.rows().stream().skip(waiting).map(VenueRow::key).findFirst();
    }
}
