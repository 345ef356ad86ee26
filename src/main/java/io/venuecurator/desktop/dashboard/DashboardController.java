package io.venuecurator.desktop.dashboard;

import io.venuecurator.review.ReviewFigures;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The dashboard: one card per plot, in as many columns as fit. */
public final class DashboardController {

    private static final double NARROWEST_COLUMN = 370;

    private final DashboardModel model;
    private final FigurePlots plots;

    @FXML private ScrollPane root;
    @FXML private FlowPane columns;
    @FXML private VBox levels;
    @FXML private VBox fields;
    @FXML private Label thresholdNote;
    @FXML private VBox decided;
    @FXML private VBox nothing;
    @FXML private Pane hours;
    @FXML private VBox reliability;
    @FXML private Label calibration;
    @FXML private VBox byField;
    @FXML private VBox acceptance;
    @FXML private VBox bySource;

    /** Called by the controller factory. */
    public DashboardController(DashboardModel model, FigurePlots plots) {
        this.model = model;
        this.plots = plots;
    }

    @FXML
    void initialize() {
        root.visibleProperty().subscribe(model::watch);
        root.viewportBoundsProperty().subscribe(bounds -> spread(bounds.getWidth()));
        model.figuresProperty().subscribe(this::show);
    }

    /**
     * Gives the columns that have something to show the width, evenly; what does not fit beside
     * goes below.
     */
    private void spread(double width) {
        double inside = width - columns.getPadding().getLeft() - columns.getPadding().getRight();
        long fitting = (long) (inside / NARROWEST_COLUMN);
        long shown = columns.getChildren().stream().filter(Node::isManaged).count();
        long beside = Math.clamp(fitting, 1L, shown);
        double gaps = columns.getHgap() * (beside - 1);
        double each = Math.floor((inside - gaps) / beside);
        for (Node column : columns.getChildren()) {
            if (column instanceof Region region) {
                region.setPrefWidth(each);
            }
        }
    }

    private void show(Optional<ReviewFigures> counted) {
        columns.setVisible(counted.isPresent());
        counted.ifPresent(this::draw);
    }

    private void draw(ReviewFigures figures) {
        boolean any = figures.byHand() > 0;
        show(decided, any);
        show(acceptance, any);
        show(nothing, !any);
        spread(root.getViewportBounds().getWidth());
        thresholdNote.setText(plots.thresholdNote(figures));
        show(thresholdNote, figures.byThreshold() > 0);
        levels.getChildren().setAll(plots.levels(figures));
        fields.getChildren().setAll(plots.fields(figures));
        hours.getChildren().setAll(plots.hours(figures));
        calibration.setText(plots.calibrationError(figures));
        reliability.getChildren().setAll(List.of(plots.reliability(figures)));
        byField.getChildren().setAll(plots.byField(figures));
        bySource.getChildren().setAll(plots.bySource(figures));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
