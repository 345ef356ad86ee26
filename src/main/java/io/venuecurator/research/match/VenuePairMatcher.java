package io.venuecurator.research.match;

import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether two records are the same venue, or one is part of the other. Part-of is decided first, by
 * what a record says about itself and by the structure of the names; then the {@link Clue}s of
 * name, phone and address are added up (Fellegi and Sunter 1969). No clue but the name reaches the
 * threshold alone. Stateless and thread-safe.
 */
public final class VenuePairMatcher {

    /** From this sum of weights on, two places are the same: odds of 8 to 1. */
    private static final double SAME = 3;

    private static final double DIFFERENT = -3;

    private final Places places;
    private final HouseRule houses;
    private final List<ClueRule> rules;

    /** A matcher for a market and a language. */
    public VenuePairMatcher(VenueProfile profile, Vocabulary vocabulary) {
        NameComparator comparator = new NameComparator(vocabulary);
        this.places = new Places(profile, vocabulary);
        this.houses = new HouseRule(comparator);
        this.rules = List.of(new NameClue(comparator), new PhoneClue(), new AddressClue());
    }

    /** How two records relate. {@link Relation#PART_OF} says nothing of which is part of which. */
    public MatchVerdict judge(Venue left, Venue right) {
        return judge(places.of(left), places.of(right));
    }

    MatchVerdict judge(Place left, Place right) {
        Optional<String> house = houses.partOf(left, right);
        if (house.isPresent()) {
            return new MatchVerdict(Relation.PART_OF, HouseRule.CERTAINTY, house.get());
        }
        List<Clue> clues = rules.stream().flatMap(r -> r.weigh(left, right).stream()).toList();
        double sum = clues.stream().mapToDouble(Clue::weight).sum();
        String reason = clues.stream().map(Clue::reason).collect(Collectors.joining(", "));
        if (sum >= SAME) {
            return new MatchVerdict(Relation.SAME, probability(sum), reason);
        }
        if (sum <= DIFFERENT) {
            return new MatchVerdict(Relation.DIFFERENT, probability(-sum), reason);
        }
        return new MatchVerdict(Relation.UNSURE, 0.5, reason);
    }

    private static double probability(double bits) {
        double odds = Math.pow(2, bits);
        return odds / (1 + odds);
    }
}
