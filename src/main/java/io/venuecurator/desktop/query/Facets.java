package io.venuecurator.desktop.query;

import io.venuecurator.desktop.state.Standings;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.util.ArrayList;
import java.util.List;

/** The facets that a file offers. Immutable and safe on any thread. */
final class Facets {

    private final List<Facet> before =
            List.of(new StateFacet(), new FailureFacet(), new LevelFacet());
    private final List<Facet> after;

    /** Looks at every row once, so it belongs off the screen's thread. */
    Facets(VenueProfile profile, List<VenueRow> rows) {
        List<Facet> facets = new ArrayList<>();
        facets.add(new MissingFacet(profile));
        List<VenueField> columns = profile.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type() == FieldType.CHOICE) {
                facets.add(new ColumnFacet(columns.get(i), i, rows));
            }
        }
        this.after = List.copyOf(facets);
    }

    /**
     * All facets in the order in which they are shown.
     *
     * @param threshold under which a venue asks for work, 0…1
     * @param standings what is known of the venues now
     */
    List<Facet> at(double threshold, Standings standings) {
        List<Facet> facets = new ArrayList<>(before);
        facets.add(new FlagFacet(standings.flagged()));
        facets.add(new WarningFacet(standings.warnings()));
        facets.add(new AttentionFacet(threshold));
        facets.addAll(after);
        return List.copyOf(facets);
    }
}
