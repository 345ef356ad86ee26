package io.venuecurator.research.extract.price;

import java.util.List;
import java.util.Optional;

/**
 * Which of a line's tokens of one kind belongs to an amount. A kind that begins before the first
 * amount, or ends before the last one, stands before its amounts ("Mon – Thu $1,388 Fri – Sun
 * $1,588", "hire $2,000, lunch $1,388"), else after them. One in brackets right after an amount is
 * always that amount's.
 */
final class Neighbour {

    private Neighbour() {}

    static <T extends PriceToken> Optional<T> of(
            int index, List<PriceToken.Money> amounts, List<T> kind, String line) {
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        PriceToken.Money money = amounts.get(index);
        int next = index + 1 == amounts.size() ? line.length() : amounts.get(index + 1).start();
        for (T token : kind) {
            if (token.start() >= money.end()
                    && token.end() <= next
                    && line.substring(money.end(), token.start()).strip().equals("(")) {
                return Optional.of(token);
            }
        }
        if (kind.getFirst().start() < amounts.getFirst().start()
                || kind.getLast().end() <= amounts.getLast().start()) {
            return kind.stream()
                    .filter(token -> token.end() <= money.start())
                    .reduce((first, second) -> second);
        }
        return kind.stream().filter(token -> token.start() >= money.end()).findFirst();
    }
}
