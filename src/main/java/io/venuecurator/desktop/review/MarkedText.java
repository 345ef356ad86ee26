package io.venuecurator.desktop.review;

import io.venuecurator.desktop.value.Segment;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Text with marked stretches. Only ever plain text: what comes from a page is shown character by
 * character and never read as markup.
 */
final class MarkedText extends TextFlow {

    /**
     * Shows segments.
     *
     * @param markStyle style class of the marked ones
     */
    MarkedText(List<Segment> segments, String markStyle) {
        getStyleClass().add("marked-text");
        for (Segment segment : segments) {
            Text text = new Text(visible(segment.text()));
            text.getStyleClass().add(segment.marked() ? markStyle : "plain");
            getChildren().add(text);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(segments.stream().map(Segment::text).collect(Collectors.joining()));
    }

    /** Control and direction characters could hide or reorder what stands beside them. */
    private static String visible(String text) {
        return text.codePoints()
                .mapToObj(
                        c ->
                                isHarmful(c)
                                        ? "\ufffd"
                                        : Character.toString(c == '\n' || c == '\t' ? ' ' : c))
                .collect(Collectors.joining());
    }

    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r';
            case Character.FORMAT, Character.SURROGATE -> c != 0x200d && c != 0x00ad;
            default -> false;
        };
    }
}
