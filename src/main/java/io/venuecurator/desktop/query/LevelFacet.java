package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.VenueRow;
import java.util.List;

/** Divides by the level of completeness; its counts are the histogram. */
public final class LevelFacet implements Facet {

    /** Its id: the one facet that is drawn as a histogram. */
    public static final String ID = "level";

    private static final List<ConfidenceLevel> LEVELS = List.of(ConfidenceLevel.values());

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Texts.of("facet.level");
    }

    @Override
    public List<FacetValue> values() {
        return LEVELS.stream().map(level -> new FacetValue(level.name(), Texts.of(level))).toList();
    }

    @Override
    public long bits(int index, VenueRow row, VenueState state) {
        return 1L << LEVELS.indexOf(ConfidenceLevel.of(row.confidence()));
    }
}
