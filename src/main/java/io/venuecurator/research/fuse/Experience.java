package io.venuecurator.research.fuse;

import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What reviewers made of earlier proposals, by field and by field and source. A confidence is the
 * mean of a beta prior worth {@value #PRIOR} decisions; the decisions on the field update it, then
 * those on the field's values from the same source (beta-binomial shrinkage: few decisions say
 * little, many say nearly all). Only decisions on findings that were believed to the same level
 * count, so that a source's sure values do not vouch for its doubtful ones. The levels are those of
 * the single finding's weight, which experience does not change, so nothing feeds back on itself.
 * Immutable, thread-safe.
 */
public final class Experience {

    /** Nothing was decided yet. */
    public static final Experience NONE = of(List.of());

    /** How many decisions a stated confidence is worth. */
    static final int PRIOR = 20;

    /** However many were taken, the next one may be wrong. */
    private static final double HIGHEST = 0.99;

    private record OfField(FieldPath field, ConfidenceLevel level) {}

    private record OfSource(FieldPath field, String source, ConfidenceLevel level) {}

    private record Tally(int right, int judged) {

        private static final Tally NOTHING = new Tally(0, 0);

        static Tally of(boolean right) {
            return new Tally(right ? 1 : 0, 1);
        }

        Tally plus(Tally other) {
            return new Tally(right + other.right, judged + other.judged);
        }

        double update(double prior) {
            return (PRIOR * prior + right) / (PRIOR + judged);
        }
    }

    private final Map<OfField, Tally> fields = new HashMap<>();
    private final Map<OfSource, Tally> sources = new HashMap<>();

    private Experience() {}

    /** The experience of what became of proposals, in any order. */
    public static Experience of(List<Outcome> outcomes) {
        Experience experience = new Experience();
        for (Outcome outcome : outcomes) {
            ConfidenceLevel level = ConfidenceLevel.of(outcome.weight());
            Tally one = Tally.of(outcome.right());
            experience.fields.merge(new OfField(outcome.field(), level), one, Tally::plus);
            experience.sources.merge(
                    new OfSource(outcome.field(), outcome.source(), level), one, Tally::plus);
        }
        return experience;
    }

    /**
     * A confidence in the light of experience.
     *
     * @param source host of the page on which the value was read
     * @param weight how far that finding is believed on its own, 0…1
     * @param stated the confidence in the value by all that was found, 0…1
     */
    double adjusted(FieldPath field, String source, double weight, double stated) {
        ConfidenceLevel level = ConfidenceLevel.of(weight);
        Tally ofField = fields.getOrDefault(new OfField(field, level), Tally.NOTHING);
        Tally ofSource = sources.getOrDefault(new OfSource(field, source, level), Tally.NOTHING);
        if (ofField.judged() == 0) {
            return stated;
        }
        return Math.min(Math.max(HIGHEST, stated), ofSource.update(ofField.update(stated)));
    }
}
