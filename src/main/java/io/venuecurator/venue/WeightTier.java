package io.venuecurator.venue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a field counts in a venue's {@link Completeness}; the four shares add up to 100 %. */
public enum WeightTier {
    /** Without it the venue cannot be compared with others. */
    @JsonProperty("critical")
    CRITICAL(40),
    /** Needed to contact and place the venue. */
    @JsonProperty("high")
    HIGH(30),
    /** Helps a customer to choose. */
    @JsonProperty("medium")
    MEDIUM(20),
    /** Nice to have. */
    @JsonProperty("low")
    LOW(10);

    private final int percent;

    WeightTier(int percent) {
        this.percent = percent;
    }

    /** The tier's share of the whole score, in percent. */
    public int percent() {
        return percent;
    }
}
