package io.venuecurator.desktop.mark;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.ConfidenceLevel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which picture stands for what. */
public final class Icons {

    private Icons() {}

    /** A new icon node that takes its colour from the style sheet. */
    public static FontIcon node(Feather icon) {
        return new FontIcon(icon);
    }

    /** The picture of a level. */
    public static Feather of(ConfidenceLevel level) {
        return switch (level) {
            case VERY_LOW -> Feather.ALERT_OCTAGON;
            case LOW -> Feather.ALERT_TRIANGLE;
            case FAIR -> Feather.MINUS_CIRCLE;
            case GOOD -> Feather.CHECK;
            case HIGH -> Feather.CHECK_CIRCLE;
        };
    }

    /** The picture of a venue's state. */
    public static Feather of(VenueState.Kind kind) {
        return switch (kind) {
            case FILE_CHANGED -> Feather.GIT_MERGE;
            case WAITING -> Feather.INBOX;
            case RUNNING -> Feather.LOADER;
            case QUEUED -> Feather.CLOCK;
            case FAILED -> Feather.X_OCTAGON;
            case NOTHING_FOUND -> Feather.SLASH;
            case UNTOUCHED -> Feather.CIRCLE;
            case REVIEWED -> Feather.CHECK_SQUARE;
        };
    }
}
