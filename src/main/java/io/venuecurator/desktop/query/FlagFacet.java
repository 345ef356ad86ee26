package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.VenueRow;
import java.util.List;
import java.util.Set;

/** The venues that a reviewer put aside for later. */
final class FlagFacet implements Facet {

    private final Set<String> flagged;

    /** The facet for the flagged keys. */
    FlagFacet(Set<String> flagged) {
        this.flagged = flagged;
    }

    @Override
    public String id() {
        return "flag";
    }

    @Override
    public String label() {
        return Texts.of("facet.flag");
    }

    @Override
    public List<FacetValue> values() {
        return List.of(new FacetValue("flagged", Texts.of("facet.flag.flagged")));
    }

    @Override
    public long bits(int index, VenueRow row, VenueState state) {
        return flagged.contains(row.key()) ? 1 : 0;
    }
}
