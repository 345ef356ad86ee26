package io.venuecurator.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decisions that have something in common, and how often the proposed value was taken.
 *
 * @param key what they have in common
 * @param decided how many they are
 * @param accepted how many took the proposed value as it was
 * @param confidence mean confidence of their proposals, 0…1
 * @param venues the keys of the venues they are about
 */
public record JudgedGroup<K>(
        K key, int decided, int accepted, double confidence, Set<String> venues) {

    /** Checks that the counts fit together, and copies the keys. */
    public JudgedGroup {
        if (decided < 1 || accepted < 0 || accepted > decided) {
            throw new IllegalArgumentException(accepted + " accepted of " + decided);
        }
        venues = Set.copyOf(venues);
    }

    /** Groups decisions, the largest group first; among equals those met first. */
    static <K> List<JudgedGroup<K>> by(
            Collection<Judgement> judgements, Function<Judgement, K> key) {
        Map<K, List<Judgement>> groups = new HashMap<>();
        List<K> order = new ArrayList<>();
        for (Judgement judgement : judgements) {
            K of = key.apply(judgement);
            groups.computeIfAbsent(
                            of,
                            fresh -> {
                                order.add(fresh);
                                return new ArrayList<>();
                            })
                    .add(judgement);
        }
        return order.stream()
                .map(of -> of(of, groups.getOrDefault(of, List.of())))
                .sorted(Comparator.<JudgedGroup<K>>comparingInt(JudgedGroup::decided).reversed())
                .toList();
    }

    private static <K> JudgedGroup<K> of(K key, List<Judgement> members) {
        return new JudgedGroup<>(
                key,
                members.size(),
                (int) members.stream().filter(Judgement::accepted).count(),
                members.stream().mapToDouble(Judgement::confidence).average().orElse(0),
                members.stream().map(Judgement::venueId).collect(Collectors.toSet()));
    }

    /** The share that was accepted, 0…1. */
    public double share() {
        return (double) accepted / decided;
    }

    /** Where the true share lies. */
    public ScoreInterval range() {
        return ScoreInterval.of(accepted, decided);
    }
}
