package io.venuecurator.research.extract.price;

import io.venuecurator.venue.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money in a line. A number counts as money if a currency sign stands before it, or a
 * basis such as "++" after it; "$1,388 – 1,588" and "$688, 888" are one amount with two ends.
 */
final class MoneyPattern {

    private static final String NUMBER =
            "(?:\\d{1,3}(?:,\\d{3}){1,3}+|\\d{1,7}+)(?:\\.\\d{1,2})?+(?![\\dxX%*]|[.,]\\d)";
    private static final String NOT_OTHERWISE =
            "(?!\\s?(?:tables?|pax|persons?|guests?|people|hours?|hrs?|years?|courses?|am|pm|:)\\b)";
    private static final Pattern BARE = Pattern.compile("\\s*+(" + NUMBER + ")(?:/-)?\\s*+");
    private static final Pattern YEAR_LIKE = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final BigDecimal WIDEST_RANGE = BigDecimal.TEN;

    private final BasisWords basisWords;
    private final Pattern signed;
    private final Pattern unsigned;

    MoneyPattern(Region region, BasisWords basisWords) {
        this.basisWords = basisWords;
        String sign =
                region.currencySigns().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![A-Za-z])(?:", ")\\s?"));
        String mark = "(?:/-)?(?:\\s?(?<B#>" + basisWords.regex() + ")|\\+(?![+\\d]))?+";
        String amount = "(?<A#>" + NUMBER + ")(?<K#>k\\b)?+" + mark;
        String second =
                "(?:(?:\\s?(?:-|–|—|~|\\bto\\b)\\s?(?<S2>"
                        + sign
                        + "){0,2}|,\\s(?=\\d{3,5}(?:\\s|$)))"
                        + amount.replace("#", "2")
                        + NOT_OTHERWISE
                        + ")?+";
        String first = amount.replace("#", "1");
        signed =
                Pattern.compile(
                        "(?:" + sign + "){1,2}+" + first + second, Pattern.CASE_INSENSITIVE);
        unsigned =
                Pattern.compile(
                        "(?<![\\w.,$/+-])(?="
                                + NUMBER
                                + "\\s?(?:"
                                + basisWords.regex()
                                + "))"
                                + first
                                + second,
                        Pattern.CASE_INSENSITIVE);
    }

    List<PriceToken> tokens(String line) {
        List<PriceToken> tokens = new ArrayList<>();
        collect(signed.matcher(line), tokens);
        collect(unsigned.matcher(line), tokens);
        return tokens;
    }

    /**
     * A table cell that is nothing but a number, for columns whose header says that it is money.
     */
    static Optional<PriceToken.Money> bare(String cell, int offset) {
        Matcher matcher = BARE.matcher(cell);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal amount = amount(matcher.group(1), null);
        return Optional.of(
                new PriceToken.Money(
                        offset + matcher.start(1), offset + matcher.end(1), amount, amount, ""));
    }

    private void collect(Matcher matcher, List<PriceToken> tokens) {
        while (matcher.find()) {
            PriceToken.Money money = money(matcher);
            if (tokens.stream().noneMatch(money::overlaps)) {
                tokens.add(money);
            }
        }
    }

    private PriceToken.Money money(Matcher m) {
        BigDecimal low = amount(m.group("A1"), m.group("K1"));
        String basis = basis(m.group("B1"));
        String upper = m.group("A2");
        if (upper == null) {
            return new PriceToken.Money(m.start(), m.end(), low, low, basis);
        }
        BigDecimal high = amount(upper, m.group("K2"));
        boolean year =
                m.group("S2") == null
                        && m.group("B2") == null
                        && YEAR_LIKE.matcher(upper).matches()
                        && !FOUR_DIGITS.matcher(m.group("A1")).matches();
        if (year || high.compareTo(low) < 0 || high.compareTo(low.multiply(WIDEST_RANGE)) > 0) {
            int end = m.end("B1") >= 0 ? m.end("B1") : m.end("A1");
            return new PriceToken.Money(m.start(), end, low, low, basis);
        }
        return new PriceToken.Money(
                m.start(), m.end(), low, high, basis.isEmpty() ? basis(m.group("B2")) : basis);
    }

    private String basis(@Nullable String mark) {
        return mark == null ? "" : basisWords.name(mark.toLowerCase(Locale.ROOT));
    }

    private static BigDecimal amount(String digits, @Nullable String thousands) {
        BigDecimal amount = new BigDecimal(digits.replace(",", ""));
        return thousands == null ? amount : amount.movePointRight(3);
    }
}
