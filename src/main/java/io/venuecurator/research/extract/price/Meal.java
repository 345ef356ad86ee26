package io.venuecurator.research.extract.price;

/** The meal that a price is for. */
public enum Meal {
    /** In the morning. */
    BREAKFAST,
    /** Between breakfast and lunch. */
    BRUNCH,
    /** At noon. */
    LUNCH,
    /** In the afternoon. */
    TEA,
    /** In the evening. */
    DINNER
}
