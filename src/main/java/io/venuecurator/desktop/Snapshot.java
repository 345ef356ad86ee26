package io.venuecurator.desktop;

import io.venuecurator.desktop.main.MainView;
import io.venuecurator.desktop.main.MainWindow;
import io.venuecurator.desktop.open.FileDialogs;
import io.venuecurator.desktop.open.FileState;
import io.venuecurator.desktop.task.FxTaskExecutor;
import io.venuecurator.desktop.theme.ThemeChoice;
import io.venuecurator.service.ServiceOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Draws the window without a display, for the guide's pictures and for bug reports. */
final class Snapshot {

    private static final int DEFAULT_WIDTH = 1280;
    private static final int DEFAULT_HEIGHT = 800;
    private static final long PATIENCE_SECONDS = 120;
    private static final Duration BETWEEN_LOOKS = Duration.millis(100);
    private static final int LOOKS_AT_REST = 4;
    private static final double[] ROOM_FOR_REVIEW = {0, 0.3};

    private final DesktopOptions options;
    private final CompletableFuture<WritableImage> picture = new CompletableFuture<>();

    private @Nullable Scene scene;
    private int quietLooks;
    private boolean viewShown;

    Snapshot(DesktopOptions options) {
        this.options = options;
    }

    /** Draws into a PNG file and ends JavaFX. */
    void draw(Path png) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        try (FxTaskExecutor executor = new FxTaskExecutor()) {
            Platform.startup(() -> start(executor));
            WritableImage image = picture.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ImageIO.write(toBuffered(image), "png", png.toFile())) {
                throw new IOException("This Java cannot write PNG files");
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException(String.valueOf(cause.getMessage()), cause);
        } catch (TimeoutException e) {
            throw new IOException(
                    "The window did not come to rest in " + PATIENCE_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while drawing " + png, e);
        } finally {
            Platform.exit();
        }
    }

    private void start(FxTaskExecutor executor) {
        try {
            MainWindow window =
                    new MainWindow(
                            executor,
                            ServiceOptions.defaults(),
                            new FileDialogs(),
                            url -> {},
                            options.width() > 0 ? options.width() : DEFAULT_WIDTH,
                            options.height() > 0 ? options.height() : DEFAULT_HEIGHT);
            window.themes().choiceProperty().set(options.theme().orElse(ThemeChoice.LIGHT));
            options.selectedVenue().ifPresent(window::showFirst);
            if (options.view() != PictureView.FIRST_RUN) {
                options.file().ifPresent(window.file()::open);
            }
            scene = window.scene();
            look(window, executor);
        } catch (RuntimeException | LinkageError e) {
            picture.completeExceptionally(e);
        }
    }

    /** Takes the picture when nothing has been on its way for a moment. */
    private void look(MainWindow window, FxTaskExecutor executor) {
        if (window.file().stateProperty().get() instanceof FileState.Failed failed) {
            picture.completeExceptionally(new IOException(failed.message()));
            return;
        }
        quietLooks = executor.isIdle() ? quietLooks + 1 : 0;
        if (quietLooks == LOOKS_AT_REST && !viewShown) {
            viewShown = true;
            quietLooks = 0;
            scene = show(window);
        }
        if (quietLooks < LOOKS_AT_REST) {
            PauseTransition pause = new PauseTransition(BETWEEN_LOOKS);
            pause.setOnFinished(event -> look(window, executor));
            pause.play();
        } else {
            take(Objects.requireNonNull(scene));
        }
    }

    /** Brings to the front what the picture shows, and returns where it stands. */
    private Scene show(MainWindow window) {
        return switch (options.view()) {
            case MAIN, FIRST_RUN -> window.scene();
            case REVIEW -> {
                window.controller().parts().setDividerPositions(ROOM_FOR_REVIEW);
                yield window.scene();
            }
            case JOBS -> {
                window.viewProperty().set(MainView.JOBS);
                yield window.scene();
            }
            case DASHBOARD -> {
                window.viewProperty().set(MainView.DASHBOARD);
                yield window.scene();
            }
            case ACCEPT_ABOVE -> window.acceptAbove().content();
            case SETTINGS -> window.settings().content();
            case KEYS -> window.keyCard().content();
        };
    }

    private void take(Scene scene) {
        scene.snapshot(null);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(options.scale(), options.scale()));
        picture.complete(scene.getRoot().snapshot(parameters, null));
    }

    private static BufferedImage toBuffered(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader pixels = image.getPixelReader();
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                buffered.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return buffered;
    }
}
