package io.venuecurator.research.match;

import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Compares two names by their words and their structure. Part-of is looked for before sameness,
 * because a house and its rooms share most of their words.
 */
final class NameComparator {

    /** From this share of common words on, names of three words or more count as nearly equal. */
    private static final double NEAR = 0.75;

    private static final int FEWEST_NEAR = 3;
    private static final double SAME_KIND = 0.85;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final Vocabulary vocabulary;

    NameComparator(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the names say. */
    NameRelation compare(VenueName left, VenueName right) {
        List<String> leftCore = core(left.words());
        List<String> rightCore = core(right.words());
        if (leftCore.isEmpty() || rightCore.isEmpty()) {
            leftCore = left.words();
            rightCore = right.words();
        }
        WordAlignment all = WordAlignment.of(leftCore, rightCore);
        if (all.isComplete() && !all.shared().isEmpty()) {
            return otherKind(left, right) ? NameRelation.OTHER_KIND : NameRelation.EQUAL;
        }
        if (vocabulary.parts().containsAll(all.shared())) {
            return NameRelation.DIFFERENT;
        }
        if (all.rightOnly().isEmpty()) {
            return longer(left, right, all);
        }
        if (all.leftOnly().isEmpty()) {
            return longer(right, left, all).mirrored();
        }
        return siblings(left, right) ? NameRelation.SIBLINGS : NameRelation.DIFFERENT;
    }

    /** The left name has every word of the right one, and more. */
    private NameRelation longer(VenueName left, VenueName right, WordAlignment all) {
        if (left.joint() == VenueName.Joint.AT
                && right.joint() == VenueName.Joint.AT
                && WordAlignment.of(core(left.own()), core(right.own())).isComplete()) {
            return NameRelation.NEAR;
        }
        List<String> own = core(left.own());
        List<String> place = core(left.place());
        List<String> whole = core(right.words());
        boolean inPlace = !place.isEmpty() && WordAlignment.of(whole, place).leftOnly().isEmpty();
        boolean inOwn = WordAlignment.of(whole, own).leftOnly().isEmpty();
        switch (left.joint()) {
            case AT -> {
                boolean namesHouse = WordAlignment.of(place, whole).leftOnly().isEmpty();
                if (!place.isEmpty() && (inPlace || namesHouse) && !inOwn) {
                    return NameRelation.LEFT_PART_OF_RIGHT;
                }
                if (inOwn && WordAlignment.of(whole, own).isComplete()) {
                    return otherKind(left, right)
                            ? NameRelation.OTHER_KIND
                            : NameRelation.SAME_PLACE_UNSAID;
                }
            }
            case BESIDE -> {
                boolean second = inPlace && WordAlignment.of(whole, place).isComplete();
                boolean first = inOwn && WordAlignment.of(whole, own).isComplete();
                if (second) {
                    return hasAny(own, vocabulary.parts())
                            ? NameRelation.LEFT_PART_OF_RIGHT
                            : NameRelation.SAME_PLACE_UNSAID;
                }
                if (first && isSubordinate(left.place())) {
                    return NameRelation.LEFT_PART_OF_RIGHT;
                }
            }
            case NONE -> {}
        }
        if (hasAny(all.leftOnly(), vocabulary.parts())) {
            return NameRelation.LEFT_PART_OF_RIGHT;
        }
        WordAlignment words = WordAlignment.of(left.words(), right.words());
        boolean near = words.coverage() >= NEAR && words.shared().size() >= FEWEST_NEAR;
        return near ? NameRelation.NEAR : NameRelation.CONTAINED;
    }

    /** Own words equal but placed elsewhere, or the same house but another part of it. */
    private boolean siblings(VenueName left, VenueName right) {
        if (left.joint() == VenueName.Joint.NONE || right.joint() == VenueName.Joint.NONE) {
            return false;
        }
        return WordAlignment.of(core(left.own()), core(right.own())).isComplete()
                || WordAlignment.of(core(left.place()), core(right.place())).isComplete();
    }

    private boolean isSubordinate(List<String> words) {
        return hasAny(words, vocabulary.parts()) || hasAny(words, vocabulary.kinds());
    }

    private boolean otherKind(VenueName left, VenueName right) {
        List<String> leftKinds = kinds(left);
        List<String> rightKinds = kinds(right);
        return !leftKinds.isEmpty()
                && !rightKinds.isEmpty()
                && leftKinds.stream()
                        .noneMatch(a -> rightKinds.stream().anyMatch(b -> sameKind(a, b)));
    }

    private static boolean sameKind(String a, String b) {
        return SIMILARITY.apply(a, b) >= SAME_KIND;
    }

    private List<String> kinds(VenueName name) {
        List<String> words = name.joint() == VenueName.Joint.AT ? name.own() : name.words();
        return words.stream().filter(vocabulary.kinds()::contains).toList();
    }

    private List<String> core(List<String> words) {
        return words.stream().filter(word -> !vocabulary.kinds().contains(word)).toList();
    }

    private static boolean hasAny(List<String> words, Set<String> wanted) {
        return words.stream().anyMatch(wanted::contains);
    }
}
