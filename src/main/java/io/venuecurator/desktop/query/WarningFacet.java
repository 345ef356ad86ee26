package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.state.WarningMarks;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.VenueRow;
import java.util.List;

/** Divides by what the waiting proposals warn of, in the words of the warnings. */
final class WarningFacet implements Facet {

    private final WarningMarks warnings;

    /** The facet for the warnings of the moment. */
    WarningFacet(WarningMarks warnings) {
        this.warnings = warnings;
    }

    @Override
    public String id() {
        return "warning";
    }

    @Override
    public String label() {
        return Texts.of("facet.warning");
    }

    @Override
    public List<FacetValue> values() {
        return warnings.kinds().stream().map(kind -> new FacetValue("=" + kind, kind)).toList();
    }

    @Override
    public long bits(int index, VenueRow row, VenueState state) {
        return warnings.bits(row.key());
    }
}
