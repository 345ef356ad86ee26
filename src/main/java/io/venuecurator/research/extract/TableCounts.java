package io.venuecurator.research.extract;

import io.venuecurator.research.extract.price.TableRange;
import io.venuecurator.research.extract.price.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how many tables a venue takes: "up to 35 tables", "minimum 20 tables", "35 tables of 10",
 * and lists behind a label such as "No. of tables: 15 – 40". Immutable, thread-safe.
 */
final class TableCounts {

    private static final Pattern LABELLED =
            Pattern.compile(
                    "\\b(?:no\\.? of|number of|capacity \\(|#)? ?tables?\\)?\\s?(?::|\\s{2})\\s{0,2}(\\d{1,3})"
                            + "(?:\\s?(?:-|–|to)\\s?(\\d{1,3}))?(?![\\d,.]\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_GUESTS =
            Pattern.compile(
                    "(?<![\\d$.,-])(\\d{1,3}) (?:round |banquet )?(?:tables|rounds) (?:of|x|for) (\\d{1,2})\\b",
                    Pattern.CASE_INSENSITIVE);

    /**
     * A number of tables in a line.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param range how many
     * @param guestsEach how many guests sit at each, 0 where the text does not say
     */
    record Found(int start, int end, TableRange range, int guestsEach) {}

    List<Found> find(String line) {
        List<Found> found = new ArrayList<>();
        Matcher seats = OF_GUESTS.matcher(line);
        while (seats.find()) {
            found.add(
                    new Found(
                            seats.start(),
                            seats.end(),
                            TableRange.atMost(Integer.parseInt(seats.group(1))),
                            Integer.parseInt(seats.group(2))));
        }
        Matcher labelled = LABELLED.matcher(line);
        while (labelled.find()) {
            int first = Integer.parseInt(labelled.group(1));
            TableRange range =
                    labelled.group(2) == null
                            ? TableRange.atMost(first)
                            : TableRange.between(first, Integer.parseInt(labelled.group(2)));
            found.add(new Found(labelled.start(), labelled.end(), range, 0));
        }
        for (TableWords.Match match : TableWords.find(line)) {
            found.add(new Found(match.start(), match.end(), match.range(), 0));
        }
        return found;
    }
}
