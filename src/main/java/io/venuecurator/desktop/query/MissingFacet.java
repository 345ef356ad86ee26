package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.util.List;

/** Divides by the fields that a venue lacks; a row already carries them as bits. */
public final class MissingFacet implements Facet {

    /** Its id; its values are the fields' paths. */
    public static final String ID = "missing";

    private final List<VenueField> fields;

    MissingFacet(VenueProfile profile) {
        this.fields = profile.fields().stream().limit(MOST_VALUES).toList();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Texts.of("facet.missing");
    }

    @Override
    public List<FacetValue> values() {
        return fields.stream().map(f -> new FacetValue(f.path().value(), f.label())).toList();
    }

    @Override
    public long bits(int index, VenueRow row, VenueState state) {
        return row.missing();
    }
}
