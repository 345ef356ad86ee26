package io.venuecurator.desktop.main;

import io.venuecurator.desktop.bulk.AcceptAboveController;
import io.venuecurator.desktop.bulk.AcceptAboveModel;
import io.venuecurator.desktop.bulk.UndoSelectionController;
import io.venuecurator.desktop.bulk.UndoSelectionModel;
import io.venuecurator.desktop.dashboard.DashboardController;
import io.venuecurator.desktop.dashboard.DashboardModel;
import io.venuecurator.desktop.dashboard.FigurePlots;
import io.venuecurator.desktop.facets.FacetsController;
import io.venuecurator.desktop.facets.ViewsController;
import io.venuecurator.desktop.facets.ViewsModel;
import io.venuecurator.desktop.joblist.JobDetailController;
import io.venuecurator.desktop.joblist.JobListController;
import io.venuecurator.desktop.joblist.JobListModel;
import io.venuecurator.desktop.joblist.ThrottleModel;
import io.venuecurator.desktop.jobs.JobsController;
import io.venuecurator.desktop.jobs.JobsModel;
import io.venuecurator.desktop.open.ExportModel;
import io.venuecurator.desktop.open.FileDialogs;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.open.FiltersOfFile;
import io.venuecurator.desktop.open.RecentFiles;
import io.venuecurator.desktop.open.StartController;
import io.venuecurator.desktop.part.Part;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.review.EvidenceController;
import io.venuecurator.desktop.review.FieldsController;
import io.venuecurator.desktop.review.ReviewActions;
import io.venuecurator.desktop.review.ReviewController;
import io.venuecurator.desktop.review.ReviewModel;
import io.venuecurator.desktop.settings.ReadingModel;
import io.venuecurator.desktop.settings.ReadingModelController;
import io.venuecurator.desktop.settings.RunOnController;
import io.venuecurator.desktop.settings.RunOnModel;
import io.venuecurator.desktop.settings.SettingsController;
import io.venuecurator.desktop.settings.SourcesController;
import io.venuecurator.desktop.settings.SourcesModel;
import io.venuecurator.desktop.side.SideWindow;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.table.FlagModel;
import io.venuecurator.desktop.table.TableController;
import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.desktop.theme.ThemeManager;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.SourceSetup;
import io.venuecurator.service.WorkersAdvice;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * One window: its models, put together by hand, and its scene. The only place that knows all parts.
 */
public final class MainWindow {

    private final ThemeManager themes = new ThemeManager();
    private final VenueStates states = new VenueStates();
    private final VenueTableModel table;
    private final FileModel file;
    private final ReviewModel review;
    private final JobsModel jobs;
    private final ViewsModel views;
    private final RecentFiles recent;
    private final ObjectProperty<MainView> view = new SimpleObjectProperty<>(MainView.VENUES);
    private final MainController controller;
    private final SideWindow acceptAbove;
    private final SideWindow settings;
    private final SideWindow keyCard;
    private final Scene scene;
    private final FirstVenue first;

    /**
     * Makes the window's content; it shows no file yet.
     *
     * @param browser opens a web address outside the program
     * @param dialogs asks the user for files
     */
    public MainWindow(
            TaskExecutor executor,
            ServiceOptions options,
            FileDialogs dialogs,
            Consumer<String> browser,
            double width,
            double height) {
        table = new VenueTableModel(executor, states);
        file = new FileModel(executor, options, states, table);
        views = new ViewsModel(table);
        recent = new RecentFiles(file);
        var _ = new FiltersOfFile(file, recent, table);
        review = new ReviewModel(executor, file, states, table);
        jobs = new JobsModel(executor, file, states, table, options.clock());
        ReviewActions actions = new ReviewActions(executor, file, review);
        ExportModel exports = new ExportModel(executor, file);
        AcceptAboveModel above =
                new AcceptAboveModel(
                        executor, file, table, options.reviewer(), RandomGenerator.getDefault());
        FlagModel flags = new FlagModel(executor, file, table, states);
        DashboardModel dashboard =
                new DashboardModel(executor, file, table, () -> view.set(MainView.VENUES));
        JobListModel jobList = new JobListModel(executor, file, jobs);
        ThrottleModel throttles = new ThrottleModel(executor, file, jobs);
        Controllers controllers = new Controllers();
        acceptAbove =
                new SideWindow(
                        "AcceptAbove.fxml", "above.title", controllers, themes, above::refresh);
        UndoSelectionModel undo =
                new UndoSelectionModel(executor, file, RandomGenerator.getDefault());
        SideWindow undoWindow =
                new SideWindow(
                        "UndoSelection.fxml", "undo.title", controllers, themes, undo::refresh);
        keyCard = new SideWindow("Keys.fxml", "keys.title", controllers, themes, () -> {});
        SourceSetup setup = new SourceSetup(options);
        SourcesModel sources = new SourcesModel(executor, setup, jobs.settingsProperty());
        RunOnModel runOn =
                new RunOnModel(
                        executor, new WorkersAdvice(options)::about, jobs.settingsProperty());
        ReadingModel reading = new ReadingModel(executor, setup, jobs.settingsProperty());
        settings =
                new SideWindow(
                        "Settings.fxml",
                        "settings.title",
                        controllers,
                        themes,
                        () -> {
                            sources.refresh();
                            runOn.refresh();
                        });
        controllers
                .with(
                        MainController.class,
                        () ->
                                new MainController(
                                        file,
                                        keyCard,
                                        acceptAbove,
                                        undoWindow,
                                        settings,
                                        flags,
                                        view,
                                        controllers))
                .with(UndoSelectionController.class, () -> new UndoSelectionController(undo, file))
                .with(KeyCardController.class, KeyCardController::new)
                .with(AcceptAboveController.class, () -> new AcceptAboveController(above, file))
                .with(
                        ToolbarController.class,
                        () ->
                                new ToolbarController(
                                        file, recent, table, jobs, exports, dialogs, view))
                .with(StartController.class, () -> new StartController(file, recent, dialogs))
                .with(ViewsController.class, () -> new ViewsController(views))
                .with(FacetsController.class, () -> new FacetsController(table))
                .with(TableController.class, () -> new TableController(table, states, file, flags))
                .with(ReviewController.class, () -> new ReviewController(review, actions))
                .with(FieldsController.class, () -> new FieldsController(review, actions, file))
                .with(
                        EvidenceController.class,
                        () ->
                                new EvidenceController(
                                        review, actions, file, options.clock(), browser))
                .with(
                        JobsController.class,
                        () ->
                                new JobsController(
                                        jobs,
                                        file,
                                        exports,
                                        settings,
                                        () -> review.moveVenue(1),
                                        options.clock()))
                .with(SettingsController.class, () -> new SettingsController(jobs, themes))
                .with(SourcesController.class, () -> new SourcesController(sources, dialogs))
                .with(
                        ReadingModelController.class,
                        () -> new ReadingModelController(reading, sources))
                .with(RunOnController.class, () -> new RunOnController(runOn, sources))
                .with(JobListController.class, () -> new JobListController(jobList, throttles))
                .with(
                        JobDetailController.class,
                        () -> new JobDetailController(jobList, this::showInTable))
                .with(
                        DashboardController.class,
                        () -> new DashboardController(dashboard, new FigurePlots(dashboard, file)));
        Part<MainController> frame = Part.load("Main.fxml", controllers);
        scene = new Scene(frame.root(), width, height);
        controller = frame.controller();
        controller.parts().setDividerPositions(PartsFit.places(width));
        themes.dress(scene);
        first = new FirstVenue(table, states);
    }

    /** The scene to put on a stage. */
    public Scene scene() {
        return scene;
    }

    /** The open file. */
    public FileModel file() {
        return file;
    }

    /** The table. */
    public VenueTableModel table() {
        return table;
    }

    /** Where the venues stand. */
    public VenueStates states() {
        return states;
    }

    /** The review. */
    public ReviewModel review() {
        return review;
    }

    /** The research. */
    public JobsModel jobs() {
        return jobs;
    }

    /** The saved views. */
    public ViewsModel views() {
        return views;
    }

    /** The files opened lately. */
    public RecentFiles recent() {
        return recent;
    }

    /** What stands in the middle. */
    public ObjectProperty<MainView> viewProperty() {
        return view;
    }

    /** The preview of accepting above a confidence. */
    public SideWindow acceptAbove() {
        return acceptAbove;
    }

    /** The settings. */
    public SideWindow settings() {
        return settings;
    }

    /** The card of keys. */
    public SideWindow keyCard() {
        return keyCard;
    }

    /** Light or dark. */
    public ThemeManager themes() {
        return themes;
    }

    /** The window's title: the file, if one is open. */
    public String title() {
        return file.service()
                .map(service -> Texts.of("title.file", service.file().getFileName()))
                .orElseGet(() -> Texts.of("title"));
    }

    /** Shows a venue as soon as the table has it, instead of the first one that waits. */
    public void showFirst(String key) {
        first.venue(key);
    }

    private void showInTable(String key) {
        table.queryProperty().set(table.queryProperty().get().unfiltered());
        table.focusedKeyProperty().set(Optional.of(key));
        view.set(MainView.VENUES);
    }

    /** The frame. */
    public MainController controller() {
        return controller;
    }
}
