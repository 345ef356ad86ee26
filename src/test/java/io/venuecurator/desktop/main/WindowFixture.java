package io.venuecurator.desktop.main;

import io.venuecurator.desktop.open.FileDialogs;
import io.venuecurator.desktop.task.FxTaskExecutor;
import io.venuecurator.service.ServiceOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window on the Headless platform, with a real service behind it. */
abstract class WindowFixture {

    /** The Headless screen is 1000 × 1000. */
    private static final double SIZE = 990;

    private static final int PATIENCE_SECONDS = 30;

    @TempDir Path folder;

    final FxRobot robot = new FxRobot();
    final List<String> opened = new ArrayList<>();
    MainWindow window;
    Optional<Path> chosen = Optional.empty();
    private FxTaskExecutor executor;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    executor = new FxTaskExecutor();
                    window =
                            new MainWindow(
                                    executor,
                                    ServiceOptions.defaults(),
                                    new ChosenFiles(),
                                    opened::add,
                                    SIZE,
                                    SIZE);
                    stage.setScene(window.scene());
                    stage.show();
                });
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> window.file().closeNow());
        executor.close();
        FxToolkit.cleanupStages();
    }

    /** Opens a file and waits until its venues are shown. */
    void open(Path file) {
        open(file, PATIENCE_SECONDS);
    }

    /** The same for a large file. */
    void open(Path file, int mostSeconds) {
        robot.interact(() -> window.file().open(file));
        settle(mostSeconds);
    }

    /** Waits until nothing is on its way any more. */
    void settle() {
        settle(PATIENCE_SECONDS);
    }

    private void settle(int mostSeconds) {
        try {
            WaitForAsyncUtils.waitFor(mostSeconds, TimeUnit.SECONDS, executor::isIdle);
        } catch (TimeoutException e) {
            throw new AssertionError("The window did not come to rest", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses keys one after the other and waits for what they do. */
    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            settle();
        }
    }

    /** The text of a labelled control. */
    String text(String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /** A node by its FXML id or style class. */
    <T extends Node> T node(String query, Class<T> type) {
        return robot.lookup(query).queryAs(type);
    }

    /** The user who always chooses the same file. */
    private final class ChosenFiles extends FileDialogs {

        @Override
        public Optional<Path> chooseVenuesFile(Window owner) {
            return chosen;
        }

        @Override
        public Optional<Path> chooseExport(Window owner, Path venuesFile) {
            return chosen;
        }
    }
}
