package io.venuecurator.research.extract;

import io.venuecurator.research.extract.price.DayWords;
import io.venuecurator.research.extract.price.TableRange;
import io.venuecurator.research.extract.price.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how many tables a venue takes: "up to 35 tables", "minimum 20 tables", "35 tables of 10",
 * "350 guests at 35 tables", and cells below or behind "Tables". Immutable, thread-safe.
 */
final class TableCounts {

    private static final int FEWEST_AT_A_TABLE = 6;
    private static final int MOST_AT_A_TABLE = 14;

    private static final String TABLES = "(?:round |banquet |dining )?(?:tables|rounds)";
    private static final String GUESTS =
            "(?:wedding |seated )?(?:guests|persons|people|pax|diners|seats)\\b";

    private static final Pattern MENTION =
            Pattern.compile("tables?\\b|rounds\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED =
            Pattern.compile(
                    "\\b(?:no\\.? of |number of )?(?<least>min(?:imum|\\.)? )?tables?\\s?(?::|\\s{2}| (?=\\d))\\s{0,2}"
                            + "(?<low>\\d{1,3})(?:\\s?(?:-|–|to)\\s?(?<high>\\d{1,3}))?(?=[\\s,;.)]|$)"
                            + "(?!\\s?(?:persons?|people|pax|guests?|seats)|[,.]\\d)",
                    Pattern.CASE_INSENSITIVE);

    /** What follows a labelled number for the days before it: "Mon – Thu 20 – 32 Fri – Sun". */
    private static final Pattern OTHER_DAYS =
            Pattern.compile(
                    "\\G\\s?(?<days>[A-Za-z]{3,9}\\.?(?:\\s?[-–,&/]\\s?[A-Za-z]{3,9}\\.?){0,6}+):?\\s"
                            + "(?<low>\\d{1,3})(?:\\s?(?:-|–|to)(?:\\s?(?<high>\\d{1,3}))?)(?=[\\s,;.)]|$)");

    private static final Pattern OF_GUESTS =
            Pattern.compile(
                    "(?<![\\d$.,-])(\\d{1,3}) " + TABLES + " (?:of|x|for) (\\d{1,2})\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> PAIRS =
            List.of(
                    Pattern.compile(
                            "(?<![\\d$.,-])(?<tables>\\d{1,3}) "
                                    + TABLES
                                    + "\\s?[,(/:]?\\s?(?:or |for |seating |with )?(?<guests>\\d{2,4}) ?"
                                    + GUESTS,
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile(
                            "(?<![\\d$.,-])(?<guests>\\d{2,4}) ?"
                                    + GUESTS
                                    + "\\s?[,(/:]?\\s?(?:at |in |on |or |seated at )?(?<tables>\\d{1,3}) "
                                    + TABLES,
                            Pattern.CASE_INSENSITIVE));
    private static final Pattern COLUMN =
            Pattern.compile(
                    "(?:no\\.? of |number of )?(?<least>min(?:imum|\\.)? )?(?:tables|rounds)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE =
            Pattern.compile("(?<low>\\d{1,3})(?:\\s?(?:-|–|to)\\s?(?<high>\\d{1,3}))?");

    /**
     * A number of tables in a line.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param range how many
     * @param guests how many guests sit at all of them, 0 where the text does not say
     * @param derivedFrom from what the guests were worked out, empty where the text says them
     */
    record Found(int start, int end, TableRange range, int guests, String derivedFrom) {

        private Found(int start, int end, TableRange range) {
            this(start, end, range, 0, "");
        }
    }

    List<Found> find(String line) {
        List<Found> found = new ArrayList<>();
        if (!MENTION.matcher(line).find()) {
            return found;
        }
        Matcher seats = OF_GUESTS.matcher(line);
        while (seats.find()) {
            int tables = Integer.parseInt(seats.group(1));
            int each = Integer.parseInt(seats.group(2));
            found.add(
                    new Found(
                            seats.start(),
                            seats.end(),
                            TableRange.atMost(tables),
                            tables * each,
                            tables + " tables of " + each));
        }
        PAIRS.forEach(pair -> pairs(pair.matcher(line), found));
        Matcher labelled = LABELLED.matcher(line);
        while (labelled.find()) {
            found.add(
                    new Found(
                            labelled.start(),
                            labelled.end(),
                            range(labelled, labelled.group("least") != null)));
            otherDays(line, labelled.end(), found);
        }
        for (TableWords.Match match : TableWords.find(line)) {
            found.add(new Found(match.start(), match.end(), match.range()));
        }
        return found;
    }

    private static void otherDays(String line, int from, List<Found> found) {
        Matcher more = OTHER_DAYS.matcher(line).region(from, line.length());
        while (more.find() && !DayWords.in(more.group("days")).isEmpty()) {
            found.add(new Found(more.start("low"), more.end(), range(more, true)));
        }
    }

    /** The cells of a row below a header row that has a column of tables. */
    List<Found> row(String header, String row) {
        List<Cells.Cell> names = Cells.of(header);
        List<Cells.Cell> cells = Cells.of(row);
        List<Found> found = new ArrayList<>();
        for (int i = 0; names.size() == cells.size() && i < cells.size(); i++) {
            Matcher column = COLUMN.matcher(names.get(i).text());
            Matcher range = RANGE.matcher(cells.get(i).text());
            if (column.matches() && range.matches()) {
                Cells.Cell cell = cells.get(i);
                found.add(
                        new Found(
                                cell.start(),
                                cell.end(),
                                range(range, column.group("least") != null)));
            }
        }
        return found;
    }

    private static void pairs(Matcher pair, List<Found> found) {
        while (pair.find()) {
            int tables = Integer.parseInt(pair.group("tables"));
            int guests = Integer.parseInt(pair.group("guests"));
            if (guests >= tables * FEWEST_AT_A_TABLE && guests <= tables * MOST_AT_A_TABLE) {
                found.add(
                        new Found(pair.start(), pair.end(), TableRange.atMost(tables), guests, ""));
            }
        }
    }

    private static TableRange range(Matcher matcher, boolean least) {
        int low = Integer.parseInt(matcher.group("low"));
        String high = matcher.group("high");
        if (high != null) {
            return new TableRange(OptionalInt.of(low), OptionalInt.of(Integer.parseInt(high)));
        }
        return least ? TableRange.atLeast(low) : TableRange.atMost(low);
    }
}
