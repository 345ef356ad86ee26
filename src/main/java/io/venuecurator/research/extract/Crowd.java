package io.venuecurator.research.extract;

import io.venuecurator.research.extract.GuestCount.Seating;
import io.venuecurator.research.page.Page;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Guests who stand or sit in rows, of whom a room takes more than it seats at tables. */
final class Crowd {

    /** What a reviewer should know of such a number. */
    static final String WARNING = "in rows or standing; at tables fewer guests fit";

    private static final GuestCounts COUNTS = new GuestCounts();

    private Crowd() {}

    /** Whether a page says so of a number of guests, and never that they sit at tables. */
    static boolean isMeantBy(int guests, Page page) {
        Set<Seating> said =
                Line.of(page.text()).stream()
                        .filter(Line::hasDigit)
                        .flatMap(line -> counts(line.text()))
                        .filter(count -> count.guests() == guests)
                        .map(GuestCount::seating)
                        .collect(Collectors.toSet());
        return said.contains(Seating.OTHER) && !said.contains(Seating.BANQUET);
    }

    private static Stream<GuestCount> counts(String line) {
        return Stream.concat(COUNTS.find(line).stream(), COUNTS.row("", line).stream());
    }
}
