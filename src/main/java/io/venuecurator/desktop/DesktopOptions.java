package io.venuecurator.desktop;

import io.venuecurator.desktop.theme.ThemeChoice;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the window begins.
 *
 * @param file the file to open, none to begin empty
 * @param snapshot draw into this PNG file without a display and end, none to open a window
 * @param view what a snapshot shows
 * @param width of the content in pixels, 0 for what was remembered
 * @param height of the content in pixels, 0 for what was remembered
 * @param scale pixels drawn per pixel of the layout in a snapshot; 2 is what a screen at 200 %
 *     shows
 * @param theme the theme, none for what was remembered
 * @param selectedVenue key of the venue to show, none for the first one that waits for review
 */
public record DesktopOptions(
        Optional<Path> file,
        Optional<Path> snapshot,
        PictureView view,
        int width,
        int height,
        double scale,
        Optional<ThemeChoice> theme,
        Optional<String> selectedVenue) {}
