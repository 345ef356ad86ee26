package io.venuecurator.research.fuse;

/**
 * How often a rule was right on labelled data, where it stated a certain confidence.
 *
 * @param rule the extractor's name, without what a value was derived from
 * @param stated the confidence that it stated, 0…1
 * @param right how many values were right
 * @param judged how many values there were
 */
public record RuleTally(String rule, double stated, int right, int judged) {

    /** Checks that the counts fit together. */
    public RuleTally {
        if (right < 0 || right > judged || !(stated >= 0 && stated <= 1)) {
            throw new IllegalArgumentException(
                    "%s at %s: %d of %d".formatted(rule, stated, right, judged));
        }
    }
}
