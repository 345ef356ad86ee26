package io.venuecurator.desktop.review;

import io.venuecurator.desktop.mark.Mark;
import io.venuecurator.desktop.text.Texts;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** How the status of a field looks. "Proposed" and "approved" never look alike. */
final class StatusMarks {

    private StatusMarks() {}

    /** Shows a status with the given text, or with its own word if the text is empty. */
    static void show(Mark mark, FieldStatus status, String text) {
        mark.show(
                icon(status),
                text.isEmpty() ? Texts.of(status) : text,
                "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Feather icon(FieldStatus status) {
        return switch (status) {
            case WAITING -> Feather.HELP_CIRCLE;
            case CHANGED_SINCE -> Feather.REFRESH_CW;
            case FILE_CHANGED -> Feather.FILE_TEXT;
            case SAVING -> Feather.LOADER;
            case ACCEPTED -> Feather.CHECK_CIRCLE;
            case EDITED -> Feather.EDIT_3;
            case REJECTED -> Feather.X_CIRCLE;
            case KEPT -> Feather.LOCK;
            case SAME -> Feather.CHECK;
            case PRESENT -> Feather.MINUS;
            case MISSING -> Feather.SLASH;
        };
    }
}
