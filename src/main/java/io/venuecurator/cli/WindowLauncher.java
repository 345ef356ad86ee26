package io.venuecurator.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Opens the window. Passed in by the program's start, so that terminal commands neither know nor
 * load the window's toolkit.
 */
@FunctionalInterface
public interface WindowLauncher {

    /**
     * What the window is asked to show.
     *
     * @param file the venues file, none to begin with an empty window
     * @param snapshot draw into this PNG file without a display instead of opening a window
     * @param view what the picture shows
     * @param width in pixels, 0 if not given
     * @param height in pixels, 0 if not given
     * @param scale pixels of the picture per pixel of the window
     * @param theme none if not given
     * @param select the key of the venue to select, none for the window's own choice
     */
    record Request(
            @Nullable Path file,
            @Nullable Path snapshot,
            View view,
            int width,
            int height,
            double scale,
            @Nullable Theme theme,
            @Nullable String select) {}

    /** What a picture shows. */
    enum View {
        /** The venues, as the window begins. */
        MAIN,
        /** The venues, with most of the room for the review. */
        REVIEW,
        /** The jobs of the newest session. */
        JOBS,
        /** The figures of the review. */
        DASHBOARD,
        /** The preview of accepting above a confidence. */
        ACCEPT_ABOVE,
        /** The settings. */
        SETTINGS,
        /** The card of keys. */
        KEYS,
        /** The window before any file is open. */
        FIRST_RUN;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How the window looks. */
    enum Theme {
        /** As the system does. */
        SYSTEM,
        /** Light. */
        LIGHT,
        /** Dark. */
        DARK
    }

    /**
     * Opens the window and returns when it is closed, or when the picture is drawn.
     *
     * @throws Exception if that is not possible; the message of an {@link java.io.IOException} is a
     *     sentence for the user
     */
    void open(Request request) throws Exception;
}
