package io.venuecurator.research.extract.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of tables: "15 – 40 tables", "min. 20 tables", "up to 35 tables". */
public final class TableWords {

    private static final List<String> NUMBERS =
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");
    private static final String N = "(\\d{1,3}|" + String.join("|", NUMBERS) + ")";
    private static final String TABLES = "\\s?(?:banquet |round |dining )?(?:tables|rounds)\\b";

    private record Rule(Pattern pattern, Function<MatchResult, TableRange> range) {}

    private static final List<Rule> RULES =
            List.of(
                    rule(
                            "\\b" + N + "\\s?(?:-|–|—|to)\\s?" + N + TABLES,
                            m -> TableRange.between(number(m, 1), number(m, 2))),
                    rule(
                            "\\b(?:min(?:imum|\\.)?(?: (?:of|guarantee of|booking of))?|at least"
                                    + "|from)\\s?:?\\s?"
                                    + N
                                    + TABLES,
                            m -> TableRange.atLeast(number(m, 1))),
                    rule(
                            "(?<![\\w$.,/-])"
                                    + N
                                    + TABLES
                                    + "\\s?\\(?(?:min(?:imum|\\b)|at least|and above|or more|onwards)",
                            m -> TableRange.atLeast(number(m, 1))),
                    rule(
                            "\\bmin(?:imum|\\.)?" + TABLES + "\\s?:?\\s?" + N + "\\b",
                            m -> TableRange.atLeast(number(m, 1))),
                    rule(
                            "\\b(?:up to|at most|max(?:imum|\\.)?(?: of)?|seats|fits|accommodates?|for)\\s?:?\\s?"
                                    + N
                                    + TABLES,
                            m -> TableRange.atMost(number(m, 1))),
                    rule(
                            "(?<![\\d$.,/-])" + N + TABLES + "\\s?\\(?(?:max(?:imum|\\b)|at most)",
                            m -> TableRange.atMost(number(m, 1))));

    private TableWords() {}

    private static Rule rule(String regex, Function<MatchResult, TableRange> range) {
        return new Rule(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), range);
    }

    /**
     * A number of tables in a line.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param range how many
     */
    public record Match(int start, int end, TableRange range) {}

    /** The numbers of tables of a line, none overlapping. */
    public static List<Match> find(String line) {
        List<Match> found = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(line);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                if (found.stream().noneMatch(m -> start < m.end() && m.start() < end)) {
                    found.add(new Match(start, end, rule.range().apply(matcher)));
                }
            }
        }
        return found;
    }

    static List<PriceToken> tokens(String line) {
        return find(line).stream()
                .<PriceToken>map(m -> new PriceToken.Tables(m.start(), m.end(), m.range()))
                .toList();
    }

    private static int number(MatchResult match, int group) {
        String written = match.group(group);
        int word = NUMBERS.indexOf(written.toLowerCase(Locale.ROOT));
        return word < 0 ? Integer.parseInt(written) : word + 1;
    }
}
