package io.venuecurator.research.extract;

import io.venuecurator.research.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which year a price is from, and whether that is too long ago to go unsaid. */
final class PriceAge {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[0-4]\\d(?!\\d)");

    private final Clock clock;
    private final int oldFromYears;

    /**
     * Measures age against a clock.
     *
     * @param oldFromYears from which age in calendar years a price is old
     */
    PriceAge(Clock clock, int oldFromYears) {
        this.clock = clock;
        this.oldFromYears = oldFromYears;
    }

    /** The latest year that a page gives for itself, in its title or its date. */
    static OptionalInt yearOf(Page page) {
        OptionalInt title = latest(page.title());
        return title.isPresent() ? title : latest(page.publishedAt());
    }

    boolean isOld(OptionalInt year) {
        return year.isPresent() && LocalDate.now(clock).getYear() - year.getAsInt() >= oldFromYears;
    }

    private static OptionalInt latest(String text) {
        return YEAR.matcher(text.substring(0, Math.min(text.length(), 300)))
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .max();
    }
}
