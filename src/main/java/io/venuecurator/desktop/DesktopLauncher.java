package io.venuecurator.desktop;

import java.io.IOException;

/** Starts the window, or draws it into a picture. */
public final class DesktopLauncher {

    private DesktopLauncher() {}

    /**
     * Opens the window and returns when it is closed; with a snapshot path, draws the window there
     * without a display and returns. Once per process: JavaFX starts only once.
     *
     * @throws IOException if the picture cannot be written, or the file to draw cannot be opened;
     *     the message says why
     */
    public static void run(DesktopOptions options) throws IOException {
        if (options.snapshot().isPresent()) {
            new Snapshot(options).draw(options.snapshot().get());
        } else {
            DesktopApp.open(options);
        }
    }
}
