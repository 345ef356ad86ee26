package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.research.FailureClass;
import io.venuecurator.venue.VenueRow;
import java.util.List;

/** Divides the venues whose research failed by why it did. */
final class FailureFacet implements Facet {

    private static final List<FailureClass> CLASSES = List.of(FailureClass.values());

    @Override
    public String id() {
        return "failure";
    }

    @Override
    public String label() {
        return Texts.of("facet.failure");
    }

    @Override
    public List<FacetValue> values() {
        return CLASSES.stream().map(why -> new FacetValue(why.name(), Texts.of(why))).toList();
    }

    @Override
    public long bits(int index, VenueRow row, VenueState state) {
        FailureClass why = state.failure();
        return why == null ? 0 : 1L << CLASSES.indexOf(why);
    }
}
