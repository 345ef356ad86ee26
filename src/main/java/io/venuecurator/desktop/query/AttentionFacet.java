package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.VenueRow;
import java.util.List;

/** Divides by what asks for work: under the threshold, or marked for review in the file. */
final class AttentionFacet implements Facet {

    private final double threshold;

    /** The facet for a threshold, 0…1. */
    AttentionFacet(double threshold) {
        this.threshold = threshold;
    }

    @Override
    public String id() {
        return "attention";
    }

    @Override
    public String label() {
        return Texts.of("facet.attention");
    }

    @Override
    public List<FacetValue> values() {
        return List.of(
                new FacetValue("below", Texts.of("facet.attention.below")),
                new FacetValue("marked", Texts.of("facet.attention.marked")));
    }

    @Override
    public long bits(int index, VenueRow row, VenueState state) {
        return (row.score() < Math.round(threshold * 100) ? 1 : 0)
                | (row.markedForReview() ? 2 : 0);
    }
}
