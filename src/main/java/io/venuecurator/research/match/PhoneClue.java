package io.venuecurator.research.match;

import java.util.Optional;

/**
 * Telephone numbers. A house, its rooms and its sister houses may share one, so it only supports.
 */
final class PhoneClue implements ClueRule {

    private static final Clue SAME = new Clue(4, "same phone number");
    private static final Clue OTHER = new Clue(-3, "other phone number");

    /** Numbers are compared without the country's code, which one side may leave out. */
    private static final int SUBSCRIBER_DIGITS = 8;

    @Override
    public Optional<Clue> weigh(Place left, Place right) {
        if (left.phones().isEmpty() || right.phones().isEmpty()) {
            return Optional.empty();
        }
        boolean same =
                left.phones().stream()
                        .anyMatch(a -> right.phones().stream().anyMatch(b -> same(a, b)));
        return Optional.of(same ? SAME : OTHER);
    }

    private static boolean same(String a, String b) {
        boolean comparable = Math.min(a.length(), b.length()) >= SUBSCRIBER_DIGITS;
        return a.equals(b) || (comparable && (a.endsWith(b) || b.endsWith(a)));
    }
}
