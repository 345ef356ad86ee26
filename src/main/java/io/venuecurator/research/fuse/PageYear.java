package io.venuecurator.research.fuse;

import io.venuecurator.proposal.Evidence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Of which year a page is: the year of its own date, else the latest one that its title or address
 * names, such as {@code /files/rates-2025.pdf}.
 */
final class PageYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final int ISO_DATE = 10;

    private PageYear() {}

    /** The year, none if the page does not say. */
    static OptionalInt of(Finding finding) {
        String iso = finding.publishedAt();
        if (iso.length() >= ISO_DATE) {
            try {
                return OptionalInt.of(LocalDate.parse(iso.substring(0, ISO_DATE)).getYear());
            } catch (DateTimeException malformed) {
                return named(finding.candidate().evidence());
            }
        }
        return named(finding.candidate().evidence());
    }

    private static OptionalInt named(Evidence evidence) {
        return YEAR.matcher(evidence.title() + ' ' + evidence.url())
                .results()
                .mapToInt(year -> Integer.parseInt(year.group()))
                .max();
    }
}
