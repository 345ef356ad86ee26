package io.venuecurator.evaluate;

import io.venuecurator.research.extract.FieldCandidate;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many tables the program reads from a price list's own words for them. */
final class TableReading {

    private static final FieldPath FEWEST = FieldPath.of("capacity.min_tables");
    private static final FieldPath MOST = FieldPath.of("capacity.max_rounds");

    private final PageValues values;

    TableReading(VenueProfile profile) {
        this.values = new PageValues(profile);
    }

    /** The fewest and the most, {@code 10-26}; empty where the text has none. */
    String of(String words) {
        List<FieldCandidate> found =
                values.of(TextPage.of("Tables: " + words), Markets.venue("", Map.of()));
        IntStream fewest = numbers(found, FEWEST);
        IntStream most = numbers(found, MOST);
        String range = fewest.min().orElse(0) + "-" + most.max().orElse(0);
        return range.equals("0-0") ? "" : range;
    }

    private static IntStream numbers(List<FieldCandidate> found, FieldPath field) {
        return found.stream()
                .filter(f -> f.field().equals(field))
                .mapToInt(f -> f.candidate().value().intValue());
    }
}
