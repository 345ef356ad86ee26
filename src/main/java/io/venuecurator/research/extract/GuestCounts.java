package io.venuecurator.research.extract;

import io.venuecurator.research.extract.GuestCount.Seating;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how many guests a room holds: "up to 350 guests", "seats 300", "Banquet: 250", and the
 * cells of a capacity table. The fewest guests of an offer are no capacity. Immutable, thread-safe.
 */
final class GuestCounts {

    private static final String N = "(?<n>\\d{1,2},\\d{3}|\\d{2,5}+)";
    private static final String GUESTS =
            "(?:wedding |banquet |seated |standing )?(?:guests?|persons?|people|pax|attendees|diners|seats|delegates)\\b";

    private static final List<Pattern> RULES =
            List.of(
                    Pattern.compile(
                            "\\b(?:up to|max(?:imum|\\.)?(?: capacity)?(?: of)?|accommodat\\w{1,4}|seats?|seating|hosts?|hosting"
                                    + "|holds?|fits?|capacity|for)(?: (?:about|approximately|around|over|up to|of|for|between"
                                    + "|a maximum of|as many as|more than))?\\s?:?\\s{0,2}(?:\\d{1,4} ?(?:-|–|to|and) ?)?"
                                    + N
                                    + "\\+? ?"
                                    + GUESTS,
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile(
                            "\\b(?:seating |banquet |max(?:imum)? |guest |venue )?capacity(?: \\([a-z ]{1,20}\\))?\\s?(?::|of|is|–|-)?\\s{0,2}"
                                    + "(?:up to )?(?:\\d{1,4} ?(?:-|–|to) ?)?"
                                    + N
                                    + "(?![\\d,.]\\d|\\s?(?:sq|m2|m²|tables?|rounds?|years?|%))",
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile(
                            "\\b(?:banquet|round tables?|seated|theatre|theater|cocktail|reception|classroom|standing)"
                                    + "(?: style| seating| capacity)?\\s?[:–-]\\s{0,2}(?:up to )?"
                                    + N
                                    + "(?![\\d,.]\\d|\\s?(?:sq|m2|m²|tables?|years?|%))",
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile(
                            "(?<![\\d$.,-])"
                                    + N
                                    + "[ -]?(?:seater\\b|"
                                    + GUESTS
                                    + "\\s?\\(?(?:max(?:imum)?\\b|capacity|for (?:a )?banquet|banquet|seated|theatre|standing))",
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile(
                            "(?<![\\d$.,-])"
                                    + N
                                    + " (?:seated|standing|at (?:round |banquet )?tables|in rows|(?:theatre|theater|cocktail"
                                    + "|banquet|classroom)[ -]style)\\b",
                            Pattern.CASE_INSENSITIVE));

    private static final Pattern AT_LEAST =
            Pattern.compile(
                    "\\b(?:min(?:imum|\\.)?|at least|from|fewest|not less than)(?: of| guarantee of| booking of)?"
                            + "(?: for)?\\s?:?\\s?$|\\btables? (?:of|for) ?$|\\bper $",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BANQUET =
            Pattern.compile(
                    "banquet|round|table|dinner|lunch|sit-?down|seated", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER =
            Pattern.compile(
                    "theatre|theater|cocktail|standing|classroom|auditorium|conference|boardroom|reception|\\bin rows",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern COLUMN =
            Pattern.compile(
                    "banquet|round|seated|sit-?down|theatre|theater|cocktail|standing|classroom|reception"
                            + "|capacity|guests|pax|persons",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL =
            Pattern.compile(N + "(?<unit> ?" + GUESTS + ")?", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 45;

    List<GuestCount> find(String line) {
        List<GuestCount> counts = new ArrayList<>();
        for (Pattern rule : RULES) {
            Matcher matcher = rule.matcher(line);
            while (matcher.find()) {
                if (!AT_LEAST.matcher(line.substring(0, matcher.start())).find()
                        && !AT_LEAST.matcher(line.substring(0, matcher.start("n"))).find()) {
                    int guests = Integer.parseInt(matcher.group("n").replace(",", ""));
                    Seating seating = seating(line, matcher.start(), matcher.end());
                    counts.add(new GuestCount(matcher.start(), matcher.end(), guests, seating));
                }
            }
        }
        return counts;
    }

    /**
     * The cells of a row below a header row of a capacity table. The way of seating stands above
     * the cell or at the head of its row; a row of two cells needs no header.
     */
    List<GuestCount> row(String header, String row) {
        List<Cells.Cell> names = Cells.of(header);
        List<Cells.Cell> cells = Cells.of(row);
        if (names.size() < 2 || names.size() != cells.size()) {
            return labelled(cells);
        }
        List<GuestCount> counts = new ArrayList<>();
        Seating ofRow = named(cells.getFirst().text());
        for (int i = 0; i < cells.size(); i++) {
            String name = names.get(i).text();
            Seating ofColumn = named(name);
            Matcher number = CELL.matcher(cells.get(i).text());
            if (isColumn(name) && number.matches()) {
                counts.add(
                        count(cells.get(i), number, ofColumn == Seating.UNSAID ? ofRow : ofColumn));
            }
        }
        return counts;
    }

    /** A cell with a number is no head of a column. */
    private static boolean isColumn(String name) {
        return COLUMN.matcher(name).find() && name.chars().noneMatch(Character::isDigit);
    }

    private static List<GuestCount> labelled(List<Cells.Cell> cells) {
        if (cells.size() != 2) {
            return List.of();
        }
        Seating seating = named(cells.getFirst().text());
        Matcher number = CELL.matcher(cells.getLast().text());
        boolean counts =
                number.matches() && seating != Seating.UNSAID && number.group("unit") != null;
        return counts ? List.of(count(cells.getLast(), number, seating)) : List.of();
    }

    private static GuestCount count(Cells.Cell cell, Matcher number, Seating seating) {
        int guests = Integer.parseInt(number.group("n").replace(",", ""));
        return new GuestCount(cell.start(), cell.end(), guests, seating);
    }

    /** What the match itself says, else the words nearest to it. */
    private static Seating seating(String line, int start, int end) {
        Seating own = named(line.substring(start, end));
        if (own != Seating.UNSAID) {
            return own;
        }
        return named(
                line.substring(end, Math.min(line.length(), end + NEAR))
                        .split("[,;.(]|\\band\\b|\\bor\\b", 2)[0]);
    }

    private static Seating named(String text) {
        if (OTHER.matcher(text).find()) {
            return Seating.OTHER;
        }
        return BANQUET.matcher(text).find() ? Seating.BANQUET : Seating.UNSAID;
    }
}
