package io.venuecurator.desktop.facets;

import io.venuecurator.desktop.query.Facet;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.query.TableResult;
import io.venuecurator.desktop.query.VenueTableModel;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** The facets: one box each, whose rows are kept while only their counts change. */
public final class FacetsController {

    private final VenueTableModel model;
    private final List<FacetBox> boxes = new ArrayList<>();

    @FXML private VBox list;

    /** Called by the controller factory. */
    public FacetsController(VenueTableModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        model.resultProperty().subscribe(this::show);
    }

    private void show(TableResult result) {
        List<Facet> facets = result.facets();
        if (!fits(facets)) {
            boxes.clear();
            facets.forEach(facet -> boxes.add(new FacetBox(facet, this::toggle)));
            list.getChildren().setAll(boxes);
        }
        for (int f = 0; f < facets.size(); f++) {
            boxes.get(f).show(result.counts().get(f), result.query().selection());
        }
    }

    private boolean fits(List<Facet> facets) {
        if (facets.size() != boxes.size()) {
            return false;
        }
        for (int f = 0; f < facets.size(); f++) {
            if (!boxes.get(f).fits(facets.get(f))) {
                return false;
            }
        }
        return true;
    }

    private void toggle(String facet, String value) {
        TableQuery query = model.queryProperty().get();
        model.queryProperty().set(query.withSelection(query.selection().toggle(facet, value)));
    }
}
