package io.venuecurator.desktop.query;

import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.List;

/** The facets that a file offers. */
public final class Facets {

    private Facets() {}

    /**
     * All facets in the order in which they are shown. Looks at every row once, so it belongs off
     * the screen's thread.
     *
     * @param threshold under which a venue asks for work, 0…1
     */
    public static List<Facet> of(VenueProfile profile, List<VenueRow> rows, double threshold) {
        List<Facet> facets = new ArrayList<>();
        facets.add(new StateFacet());
        facets.add(new LevelFacet());
        facets.add(new AttentionFacet(threshold));
        facets.add(new MissingFacet(profile));
        List<VenueField> columns = profile.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type() == FieldType.CHOICE) {
                facets.add(new ColumnFacet(columns.get(i), i, rows));
            }
        }
        return List.copyOf(facets);
    }
}
