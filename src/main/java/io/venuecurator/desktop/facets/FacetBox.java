package io.venuecurator.desktop.facets;

import io.venuecurator.desktop.query.Facet;
import io.venuecurator.desktop.query.FacetSelection;
import io.venuecurator.desktop.query.FacetValue;
import io.venuecurator.desktop.query.LevelFacet;
import io.venuecurator.desktop.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * One facet with its values. Values that no venue has are hidden, and of many values only the first
 * ones are shown until asked for.
 */
final class FacetBox extends VBox {

    private static final int SHOWN_AT_FIRST = 8;
    private static final int[] NOT_COUNTED = {-1};

    private final Facet facet;
    private final List<FacetRow> rows = new ArrayList<>();
    private final Hyperlink more = new Hyperlink();
    private boolean expanded;
    private int[] counts = NOT_COUNTED;
    private FacetSelection selection = FacetSelection.NONE;

    FacetBox(Facet facet, BiConsumer<String, String> toggle) {
        this.facet = facet;
        getStyleClass().add("facet");
        Label title = new Label(facet.label());
        title.getStyleClass().add("facet-title");
        getChildren().add(title);
        boolean histogram = facet.id().equals(LevelFacet.ID);
        for (FacetValue value : facet.values()) {
            FacetRow row =
                    new FacetRow(
                            facet.label(),
                            value.label(),
                            histogram,
                            () -> toggle.accept(facet.id(), value.id()));
            rows.add(row);
        }
        getChildren().addAll(rows);
        getChildren().add(more);
        more.getStyleClass().add("facet-more");
        more.setOnAction(event -> expand());
    }

    /** Whether this box can show another facet without being rebuilt. */
    boolean fits(Facet other) {
        return other.id().equals(facet.id()) && other.values().equals(facet.values());
    }

    void show(int[] newCounts, FacetSelection newSelection) {
        if (!Arrays.equals(newCounts, counts) || !newSelection.equals(selection)) {
            counts = newCounts;
            selection = newSelection;
            show();
        }
    }

    private void show() {
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        List<FacetValue> values = facet.values();
        int present = 0;
        for (int v = 0; v < rows.size(); v++) {
            boolean chosen = selection.contains(facet.id(), values.get(v).id());
            rows.get(v).show(counts[v], (double) counts[v] / most, chosen);
            boolean visible = chosen || counts[v] > 0 || facet.id().equals(LevelFacet.ID);
            present += visible ? 1 : 0;
            boolean shown = visible && (chosen || expanded || present <= SHOWN_AT_FIRST);
            rows.get(v).setVisible(shown);
            rows.get(v).setManaged(shown);
        }
        boolean isLong = present > SHOWN_AT_FIRST;
        more.setVisible(isLong);
        more.setManaged(isLong);
        more.setText(
                expanded
                        ? Texts.of("facet.fewer")
                        : Texts.of("facet.more", present - SHOWN_AT_FIRST));
        setVisible(present > 0);
        setManaged(present > 0);
    }

    private void expand() {
        expanded = !expanded;
        show();
    }
}
