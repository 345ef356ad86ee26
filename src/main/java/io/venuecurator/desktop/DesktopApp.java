package io.venuecurator.desktop;

import io.venuecurator.desktop.main.FrameRate;
import io.venuecurator.desktop.main.MainWindow;
import io.venuecurator.desktop.open.FileDialogs;
import io.venuecurator.desktop.query.FacetSelection;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.settings.MemoryFile;
import io.venuecurator.desktop.settings.WindowMemory;
import io.venuecurator.desktop.task.FxTaskExecutor;
import io.venuecurator.desktop.task.Refresher;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.RunOn;
import io.venuecurator.service.ServiceOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program with a window: makes it as it was left, and remembers how it is left. */
public final class DesktopApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);

    private static final Duration REMEMBER_WITHIN = Duration.ofSeconds(1);

    /** JavaFX makes the application itself and passes only strings; the launcher leaves this. */
    private static volatile @Nullable DesktopOptions launched;

    private final FxTaskExecutor executor = new FxTaskExecutor();
    private final MemoryFile memoryFile = MemoryFile.ofUser(System.getenv());
    private WindowMemory memory = WindowMemory.FIRST;
    private @Nullable MainWindow window;
    private @Nullable Stage shown;

    /** Made by JavaFX. */
    public DesktopApp() {}

    /** Opens the window and returns when it is closed. */
    static void open(DesktopOptions options) {
        launched = options;
        FrameRate.prefer();
        launch(DesktopApp.class);
    }

    @Override
    public void start(Stage stage) {
        DesktopOptions options = java.util.Objects.requireNonNull(launched);
        memory = memoryFile.read();
        MainWindow made =
                new MainWindow(
                        executor,
                        ServiceOptions.defaults(),
                        new FileDialogs(),
                        url -> WebBrowser.open(url, getHostServices()::showDocument),
                        options.width() > 0 ? options.width() : memory.width(),
                        options.height() > 0 ? options.height() : memory.height());
        window = made;
        remind(made, options);
        stage.setScene(made.scene());
        made.file().stateProperty().subscribe(state -> stage.setTitle(made.title()));
        made.views().viewsProperty().subscribe((before, now) -> remember(made));
        made.recent().filesProperty().subscribe((before, now) -> remember(made));
        made.jobs().settingsProperty().subscribe((before, now) -> remember(made));
        Refresher soon = new Refresher(executor, REMEMBER_WITHIN, () -> remember(made));
        made.themes().choiceProperty().subscribe((before, now) -> soon.request());
        made.table().queryProperty().subscribe((before, now) -> soon.request());
        made.controller().table().onArranged(soon::request);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        Double x = memory.x();
        Double y = memory.y();
        if (x != null && y != null) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.show();
        shown = stage;
        // Only now the system has said how large the title bar is.
        executor.onScreen(() -> keepWithinScreens(stage));
        options.selectedVenue().ifPresent(made::showFirst);
        options.file().ifPresent(made.file()::open);
    }

    private static void keepWithinScreens(Stage stage) {
        Rectangle2D now =
                new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        Rectangle2D seen =
                ScreenPlace.within(
                        now, Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        if (!seen.equals(now)) {
            stage.setX(seen.getMinX());
            stage.setY(seen.getMinY());
            stage.setWidth(seen.getWidth());
            stage.setHeight(seen.getHeight());
        }
    }

    private void remind(MainWindow made, DesktopOptions options) {
        made.themes().choiceProperty().set(options.theme().orElse(memory.theme()));
        made.table()
                .queryProperty()
                .set(
                        TableQuery.ALL
                                .withThreshold(memory.threshold())
                                .withText(memory.text())
                                .withSelection(new FacetSelection(memory.facets())));
        made.views().viewsProperty().set(memory.views());
        made.recent().filesProperty().set(paths(memory.recent()));
        made.controller().table().arrange(memory.table());
        made.jobs().settingsProperty().set(memory.research());
        if (memory.dividers().size() == made.controller().parts().getDividers().size()) {
            made.controller()
                    .parts()
                    .setDividerPositions(memory.dividers().stream().mapToDouble(d -> d).toArray());
        }
    }

    /** What a damaged memory holds instead of a path is left out. */
    private static List<Path> paths(List<String> names) {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            try {
                paths.add(Path.of(name));
            } catch (InvalidPathException e) {
                LOG.warn("Not a file name in the window's memory: {}", e.getMessage());
            }
        }
        return List.copyOf(paths);
    }

    @Override
    public void stop() {
        MainWindow made = window;
        if (made != null) {
            remember(made);
            made.file().closeNow();
        }
        executor.close();
    }

    /** Also before the end of the program: it may not come to that. */
    private void remember(MainWindow made) {
        memoryFile.write(toRemember(made));
    }

    private @Nullable Double place(Function<Stage, Double> edge) {
        Stage stage = shown;
        return stage == null || stage.isIconified() ? null : edge.apply(stage);
    }

    private WindowMemory toRemember(MainWindow made) {
        TableQuery query = made.table().queryProperty().get();
        ResearchSettings research = made.jobs().settingsProperty().get();
        RunOn.Redis redis = research.runOn() instanceof RunOn.Redis place ? place : null;
        return new WindowMemory(
                made.scene().getWidth(),
                made.scene().getHeight(),
                place(Stage::getX),
                place(Stage::getY),
                Arrays.stream(made.controller().parts().getDividerPositions()).boxed().toList(),
                made.themes().choiceProperty().get(),
                query.threshold(),
                query.text(),
                query.selection().chosen(),
                research.sources(),
                research.workers(),
                research.readPages(),
                research.cap().requests(),
                research.cap().dollars(),
                redis == null ? null : redis.url(),
                redis != null && redis.insecureAllowed(),
                research.model(),
                made.recent().filesProperty().get().stream().map(Path::toString).toList(),
                made.views().viewsProperty().get(),
                made.controller().table().layout().orElse(memory.table()));
    }
}
