package io.venuecurator.venue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The five fixed levels in which a confidence (0…1) is shown, for venues and proposals alike. The
 * bounds stand here and nowhere else.
 */
public enum ConfidenceLevel {
    /** Below 0.30. */
    @JsonProperty("very_low")
    VERY_LOW(0.0),
    /** From 0.30. */
    @JsonProperty("low")
    LOW(0.30),
    /** From 0.50. */
    @JsonProperty("fair")
    FAIR(0.50),
    /** From 0.70. */
    @JsonProperty("good")
    GOOD(0.70),
    /** From 0.90. */
    @JsonProperty("high")
    HIGH(0.90);

    /** Asked for every row of a table: {@code values()} would copy its array each time. */
    private static final List<ConfidenceLevel> ALL = List.of(values());

    private final double from;

    ConfidenceLevel(double from) {
        this.from = from;
    }

    /** The lowest confidence of this level, 0…1, inclusive. */
    public double from() {
        return from;
    }

    /** The level of a confidence; values outside 0…1 fall into the outermost levels. */
    public static ConfidenceLevel of(double confidence) {
        ConfidenceLevel found = VERY_LOW;
        for (ConfidenceLevel level : ALL) {
            if (confidence >= level.from) {
                found = level;
            }
        }
        return found;
    }
}
