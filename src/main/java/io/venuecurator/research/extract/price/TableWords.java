package io.venuecurator.research.extract.price;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of tables: "15 – 40 tables", "min. 20 tables", "up to 35 tables". */
public final class TableWords {

    private static final String N = "(\\d{1,3})";
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
                            "(?<![\\d$.,/-])"
                                    + N
                                    + TABLES
                                    + "\\s?\\(?(?:min(?:imum|\\b)|and above|or more|onwards)",
                            m -> TableRange.atLeast(number(m, 1))),
                    rule(
                            "\\bmin(?:imum|\\.)?" + TABLES + "\\s?:?\\s?" + N + "\\b",
                            m -> TableRange.atLeast(number(m, 1))),
                    rule(
                            "\\b(?:up to|max(?:imum|\\.)?(?: of)?|seats|fits|accommodates?|for)\\s?:?\\s?"
                                    + N
                                    + TABLES,
                            m -> TableRange.atMost(number(m, 1))),
                    rule(
                            "(?<![\\d$.,/-])" + N + TABLES + "\\s?\\(?max(?:imum|\\b)",
                            m -> TableRange.atMost(number(m, 1))));

    private TableWords() {}

    private static Rule rule(String regex, Function<MatchResult, TableRange> range) {
        return new Rule(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), range);
    }

    static List<PriceToken> tokens(String line) {
        List<PriceToken> tokens = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(line);
            while (matcher.find()) {
                TableRange range = rule.range().apply(matcher);
                PriceToken token = new PriceToken.Tables(matcher.start(), matcher.end(), range);
                if (tokens.stream().noneMatch(token::overlaps)) {
                    tokens.add(token);
                }
            }
        }
        return tokens;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
