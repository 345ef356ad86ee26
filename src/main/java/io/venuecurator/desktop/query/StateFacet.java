package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.VenueRow;
import java.util.List;

/** Divides by where venues stand. */
final class StateFacet implements Facet {

    private static final List<VenueState.Kind> KINDS = List.of(VenueState.Kind.values());

    @Override
    public String id() {
        return "state";
    }

    @Override
    public String label() {
        return Texts.of("facet.state");
    }

    @Override
    public List<FacetValue> values() {
        return KINDS.stream().map(kind -> new FacetValue(kind.name(), Texts.of(kind))).toList();
    }

    @Override
    public long bits(int index, VenueRow row, VenueState state) {
        return 1L << KINDS.indexOf(state.kind());
    }
}
