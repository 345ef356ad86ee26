package io.venuecurator.research.extract.price;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of a line's units belongs to which of its amounts.
 *
 * <p>A word for something else in the same clause always wins: to miss a price is cheaper than to
 * take a surcharge for one.
 */
final class UnitChoice {

    private static final Pattern CLAUSE_END =
            Pattern.compile(
                    "[;|•·)]|,\\s|\\.\\s|\\b(?:with|incl\\w{0,8}|plus|free|complimentary)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[;!?]|\\.\\s");
    private static final Pattern ADJACENT = Pattern.compile("\\s?\\(?");
    private static final int SUFFIX_REACH = 25;

    private final String line;
    private final List<PriceToken> tokens;
    private final List<PriceToken.Money> amounts;
    private final List<PriceToken.Unit> units;

    UnitChoice(String line, List<PriceToken> tokens, List<PriceToken.Money> amounts) {
        this.line = line;
        this.tokens = tokens;
        this.amounts = amounts;
        this.units =
                tokens.stream()
                        .filter(PriceToken.Unit.class::isInstance)
                        .map(PriceToken.Unit.class::cast)
                        .toList();
    }

    /** The unit that the line gives to its amount number {@code index}; unknown if none. */
    PriceUnit of(int index) {
        PriceToken.Money money = amounts.get(index);
        if (isSomethingElse(money)) {
            return PriceUnit.OTHER;
        }
        int from = index == 0 ? 0 : amounts.get(index - 1).end();
        int to = index + 1 == amounts.size() ? line.length() : amounts.get(index + 1).start();
        PriceToken.Unit before = last(from, money.start());
        PriceToken.Unit after = first(money.end(), to);
        if (after != null && !unitsStandBefore() && isAdjacent(money, after)) {
            return after.unit();
        }
        if (before != null) {
            return before.unit();
        }
        PriceToken.Unit near = inSameSentence(money, after);
        if (near != null && !unitsStandBefore()) {
            return near.unit();
        }
        PriceToken.Unit carried = last(0, money.start());
        if (carried == null) {
            carried = inSameSentence(money, first(money.end(), line.length()));
        }
        return carried == null || !carries(carried, money) ? PriceUnit.UNKNOWN : carried.unit();
    }

    private PriceToken.@Nullable Unit inSameSentence(
            PriceToken.Money money, PriceToken.@Nullable Unit unit) {
        return unit == null
                        || SENTENCE_END.matcher(line.substring(money.end(), unit.start())).find()
                ? null
                : unit;
    }

    private boolean isSomethingElse(PriceToken.Money money) {
        for (PriceToken.Unit unit : units) {
            if (unit.unit() != PriceUnit.OTHER) {
                continue;
            }
            if (unit.end() <= money.start() && reaches(unit, money)) {
                return true;
            }
            if (unit.start() >= money.end() && follows(money, unit)) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(PriceToken.Unit label, PriceToken.Money money) {
        boolean amountBetween = amounts.stream().anyMatch(a -> between(label, a, money));
        boolean tokenBetween =
                tokens.stream()
                        .filter(t -> !(t instanceof PriceToken.Money))
                        .anyMatch(t -> between(label, t, money));
        return !(amountBetween && tokenBetween)
                && !CLAUSE_END.matcher(line.substring(label.end(), money.start())).find();
    }

    private boolean follows(PriceToken.Money money, PriceToken.Unit label) {
        String gap = line.substring(money.end(), label.start());
        return gap.length() <= SUFFIX_REACH
                && !CLAUSE_END.matcher(gap).find()
                && tokens.stream().noneMatch(t -> between(money, t, label));
    }

    private static boolean between(PriceToken left, PriceToken token, PriceToken right) {
        return token.start() >= left.end() && token.end() <= right.start();
    }

    private boolean unitsStandBefore() {
        List<PriceToken.Unit> plain =
                units.stream().filter(u -> u.unit() != PriceUnit.OTHER).toList();
        return !plain.isEmpty()
                && plain.getFirst().start() < amounts.getFirst().start()
                && plain.getLast().start() < amounts.getLast().start();
    }

    private boolean isAdjacent(PriceToken.Money money, PriceToken.Unit unit) {
        return ADJACENT.matcher(line.substring(money.end(), unit.start())).matches();
    }

    /** A meal ends what was said of hire or spending: "hire $2,000, lunch $1,388". */
    private boolean carries(PriceToken.Unit unit, PriceToken.Money money) {
        if (unit.unit() == PriceUnit.PER_TABLE || unit.unit() == PriceUnit.PER_PERSON) {
            return true;
        }
        return unit.end() <= money.start()
                && tokens.stream()
                        .filter(PriceToken.Meals.class::isInstance)
                        .noneMatch(meal -> between(unit, meal, money));
    }

    private PriceToken.@Nullable Unit last(int from, int to) {
        PriceToken.Unit found = null;
        for (PriceToken.Unit unit : units) {
            if (unit.start() >= from && unit.end() <= to && unit.unit() != PriceUnit.OTHER) {
                found = unit;
            }
        }
        return found;
    }

    private PriceToken.@Nullable Unit first(int from, int to) {
        for (PriceToken.Unit unit : units) {
            if (unit.start() >= from && unit.end() <= to && unit.unit() != PriceUnit.OTHER) {
                return unit;
            }
        }
        return null;
    }
}
