package io.venuecurator.desktop.joblist;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** One job: its jobSearches, its jobPages, its jobLog. */
public final class JobDetailController {

    private final JobListModel model;
    private final Consumer<String> showVenue;

    @FXML private Node jobDetail;
    @FXML private Label jobName;
    @FXML private Label jobProblem;
    @FXML private TableView<SearchLine> jobSearches;
    @FXML private TableColumn<SearchLine, SearchLine> category;
    @FXML private TableColumn<SearchLine, SearchLine> result;
    @FXML private TableColumn<SearchLine, SearchLine> source;
    @FXML private TableColumn<SearchLine, SearchLine> query;
    @FXML private VBox jobPages;
    @FXML private Label noPages;
    @FXML private TextArea jobLog;

    /**
     * Called by the controller factory.
     *
     * @param showVenue shows a venue in the table of venues, by its key
     */
    public JobDetailController(JobListModel model, Consumer<String> showVenue) {
        this.model = model;
        this.showVenue = showVenue;
    }

    @FXML
    void initialize() {
        column(category, SearchCell.text(SearchLine::category));
        column(result, SearchCell.result());
        column(source, SearchCell.text(SearchLine::source));
        column(query, SearchCell.text(SearchLine::query));
        jobProblem.managedProperty().bind(jobProblem.textProperty().isNotEmpty());
        jobProblem.visibleProperty().bind(jobProblem.managedProperty());
        model.detailProperty().subscribe(this::show);
    }

    @FXML
    void onShowVenue() {
        model.detailProperty().get().map(JobDetail::venueId).ifPresent(showVenue);
    }

    private static void column(
            TableColumn<SearchLine, SearchLine> column, SearchCell.Factory cells) {
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(c -> cells.make());
        column.setSortable(false);
    }

    private void show(Optional<JobDetail> detail) {
        jobDetail.setVisible(detail.isPresent());
        detail.ifPresent(
                job -> {
                    jobName.setText(job.name());
                    jobProblem.setText(job.problem());
                    jobSearches.getItems().setAll(job.searches());
                    jobPages.getChildren().setAll(job.pages().stream().map(PageLine::new).toList());
                    noPages.setVisible(job.pages().isEmpty());
                    noPages.setManaged(job.pages().isEmpty());
                    jobLog.setText(String.join("\n", job.log()));
                });
    }
}
