package io.venuecurator.research.match;

import java.util.Optional;

/** House number and street, or the postal code where one side has no street. */
final class AddressClue implements ClueRule {

    private static final Clue SAME = new Clue(4, "same street address");
    private static final Clue OTHER = new Clue(-5, "other street address");
    private static final Clue SAME_POSTAL = new Clue(2, "same postal code");
    private static final Clue OTHER_POSTAL = new Clue(-4, "other postal code");

    @Override
    public Optional<Clue> weigh(Place left, Place right) {
        if (left.address() != null && right.address() != null) {
            return Optional.of(left.address().matches(right.address()) ? SAME : OTHER);
        }
        if (left.postal().isEmpty() || right.postal().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(left.postal().equals(right.postal()) ? SAME_POSTAL : OTHER_POSTAL);
    }
}
