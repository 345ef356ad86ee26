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
    private final Facet missing;
    private final List<ColumnFacet> columns;

    /** Looks at every row once, so it belongs off the screen's thread. */
    Facets(VenueProfile profile, List<VenueRow> rows) {
        List<ColumnFacet> facets = new ArrayList<>();
        List<VenueField> fields = profile.columns();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).type() == FieldType.CHOICE) {
                facets.add(new ColumnFacet(fields.get(i), i, rows));
            }
        }
        this.missing = new MissingFacet(profile);
        this.columns = List.copyOf(facets);
    }

    private Facets(Facet missing, List<ColumnFacet> columns) {
        this.missing = missing;
        this.columns = columns;
    }

    /** The same for the file after edits; looks only at the columns that were edited. */
    Facets after(RowEdits edits) {
        return new Facets(missing, columns.stream().map(facet -> facet.after(edits)).toList());
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
        facets.add(missing);
        facets.addAll(columns);
        return List.copyOf(facets);
    }
}
