package io.venuecurator.research.extract.price;

/** What a price buys. */
public enum PriceUnit {
    /** A table of guests. */
    PER_TABLE("per_table"),
    /** One guest. */
    PER_PERSON("per_person"),
    /** Nothing by itself: what a customer has to spend in all. */
    MINIMUM_SPEND("minimum_spend"),
    /** The room, without food. */
    HALL_HIRE("hall_hire"),
    /**
     * Something else: a surcharge, a bottle, a child's meal, a deposit, a night, a whole package.
     */
    OTHER("other"),
    /** The page does not say. */
    UNKNOWN("unknown");

    private final String profileUnit;

    PriceUnit(String profileUnit) {
        this.profileUnit = profileUnit;
    }

    /** The unit as a profile's field names it. */
    public String profileUnit() {
        return profileUnit;
    }
}
