package io.venuecurator.research.extract.price;

import io.venuecurator.venue.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line into the tokens that matter for its prices. Immutable, thread-safe. */
final class PriceLexer {

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d,.$])(20[0-4]\\d)(?![\\d,]|\\.\\d)");

    /** Words before a year that is the house's, not the price's. */
    private static final Pattern HISTORY =
            Pattern.compile(
                    "(?:\\b(?:since|est\\.?|established|opened|founded|built|renovated|copyright)|©|\\(c\\))"
                            + " (?:in )?$",
                    Pattern.CASE_INSENSITIVE);

    private final BasisWords basisWords;
    private final MoneyPattern money;

    PriceLexer(Region region) {
        basisWords = new BasisWords(region);
        money = new MoneyPattern(region, basisWords);
    }

    /** The amounts of a line. */
    List<PriceToken> amounts(String line) {
        return line.chars().anyMatch(c -> c >= '0' && c <= '9') ? money.tokens(line) : List.of();
    }

    /** The tokens in the order of the line, none overlapping. */
    List<PriceToken> tokens(String line) {
        return tokens(line, amounts(line));
    }

    /** The same where the amounts are known; they win over the rest. */
    List<PriceToken> tokens(String line, List<PriceToken> amounts) {
        List<PriceToken> kept = new ArrayList<>(amounts);
        add(kept, TableWords.tokens(line));
        add(kept, UnitWords.tokens(line));
        add(kept, basisWords.tokens(line));
        add(kept, MealWords.tokens(line));
        add(kept, DayWords.tokens(line));
        add(kept, years(line));
        kept.sort(Comparator.comparingInt(PriceToken::start));
        return kept;
    }

    private static void add(List<PriceToken> kept, List<PriceToken> more) {
        for (PriceToken token : more) {
            if (kept.stream().noneMatch(token::overlaps)) {
                kept.add(token);
            }
        }
    }

    private static List<PriceToken> years(String line) {
        List<PriceToken> tokens = new ArrayList<>();
        Matcher matcher = YEAR.matcher(line);
        while (matcher.find()) {
            String before = line.substring(Math.max(0, matcher.start() - 20), matcher.start());
            if (HISTORY.matcher(before).find()) {
                continue;
            }
            tokens.add(
                    new PriceToken.Year(
                            matcher.start(), matcher.end(), Integer.parseInt(matcher.group(1))));
        }
        return tokens;
    }
}
