package io.venuecurator.desktop.joblist;

import io.venuecurator.job.JobStatus;
import io.venuecurator.ledger.SessionSummary;
import io.venuecurator.research.search.Throttle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * The jobs of a session as a table: which session, its jobsCounts, what failed, one row per venue.
 */
public final class JobListController {

    private static final double ROW_HEIGHT = 30;

    private final JobListModel model;
    private final ThrottleModel throttles;
    private final FilteredList<JobRow> shown;

    @FXML private Node root;
    @FXML private Node jobsEmpty;
    @FXML private Node jobsContent;
    @FXML private ComboBox<SessionSummary> sessions;
    @FXML private ChoiceBox<Optional<JobStatus>> filter;
    @FXML private Label jobsCounts;
    @FXML private Label throttle;
    @FXML private MenuButton retry;
    @FXML private TableView<JobRow> jobsTable;
    @FXML private TableColumn<JobRow, JobRow> status;
    @FXML private TableColumn<JobRow, JobRow> venue;
    @FXML private TableColumn<JobRow, JobRow> searched;
    @FXML private TableColumn<JobRow, JobRow> proposals;
    @FXML private TableColumn<JobRow, JobRow> attempts;
    @FXML private TableColumn<JobRow, JobRow> took;

    /** Called by the controller factory. */
    public JobListController(JobListModel model, ThrottleModel throttles) {
        this.model = model;
        this.throttles = throttles;
        this.shown = new FilteredList<>(model.rows());
    }

    @FXML
    void initialize() {
        root.visibleProperty().subscribe(model::watch);
        column(status, JobRow::status, JobStatusCell::new);
        column(venue, JobRow::name, () -> new JobTextCell(JobRow::name));
        column(searched, JobRow::searched, () -> new JobTextCell(JobListText::searches));
        column(proposals, JobRow::proposals, () -> new JobTextCell(JobListText::proposals));
        column(attempts, JobRow::attempts, () -> new JobTextCell(JobListText::attempts));
        column(took, JobListText::seconds, () -> new JobTextCell(JobListText::took));
        SortedList<JobRow> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(jobsTable.comparatorProperty());
        jobsTable.setFixedCellSize(ROW_HEIGHT);
        jobsTable.setItems(sorted);
        connectSelection();
        sessions.setConverter(new Words<>(JobListText::session));
        sessions.setOnAction(
                event -> Optional.ofNullable(sessions.getValue()).ifPresent(this::choose));
        filter.setConverter(new Words<>(JobListText::filter));
        filter.getItems().setAll(JobListText.filters());
        filter.setValue(Optional.empty());
        filter.valueProperty()
                .subscribe(
                        chosen ->
                                shown.setPredicate(
                                        row ->
                                                chosen == null
                                                        || chosen.isEmpty()
                                                        || row.status() == chosen.get()));
        model.sessionsProperty().subscribe(this::showSessions);
        model.versionProperty().subscribe(version -> showCounts());
        throttles.throttlesProperty().subscribe(this::showThrottles);
    }

    private void choose(SessionSummary chosen) {
        model.show(chosen.sessionId());
    }

    private void connectSelection() {
        jobsTable
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                model.selectedProperty().set(Optional.of(row.venueId()));
                            }
                        });
        model.selectedProperty()
                .subscribe(
                        selected ->
                                selected.flatMap(this::row)
                                        .filter(row -> !row.equals(selectedRow()))
                                        .ifPresent(jobsTable.getSelectionModel()::select));
    }

    private JobRow selectedRow() {
        return jobsTable.getSelectionModel().getSelectedItem();
    }

    private Optional<JobRow> row(String venueId) {
        return jobsTable.getItems().stream().filter(r -> r.venueId().equals(venueId)).findFirst();
    }

    private static <T extends Comparable<T>> void column(
            TableColumn<JobRow, JobRow> column,
            Function<JobRow, T> key,
            Supplier<TableCell<JobRow, JobRow>> cells) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> cells.get());
        column.setComparator(Comparator.comparing(key));
    }

    private void showSessions(List<SessionSummary> all) {
        jobsEmpty.setVisible(all.isEmpty());
        jobsContent.setVisible(!all.isEmpty());
        sessions.getItems().setAll(all);
        all.stream()
                .filter(s -> model.sessionProperty().get().equals(Optional.of(s.sessionId())))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(sessions::setValue);
    }

    private void showCounts() {
        jobsCounts.setText(JobListText.counts(model.rows()));
        RetryMenu.fill(retry, model);
    }

    private void showThrottles(List<Throttle> now) {
        throttle.setText(JobListText.throttles(now));
        throttle.setVisible(!now.isEmpty());
        throttle.setManaged(!now.isEmpty());
    }
}
