package io.venuecurator.desktop.joblist;

import io.venuecurator.desktop.mark.Mark;
import io.venuecurator.desktop.text.Texts;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** Cells of a job's searches. */
final class SearchCell {

    private SearchCell() {}

    /** Makes a cell. */
    @FunctionalInterface
    interface Factory {

        TableCell<SearchLine, SearchLine> make();
    }

    /** A plain text, whole in the tooltip. */
    static Factory text(Function<SearchLine, String> text) {
        return () ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(SearchLine line, boolean empty) {
                        super.updateItem(line, empty);
                        String words = line == null || empty ? "" : text.apply(line);
                        setText(words);
                        setTooltip(words.isEmpty() ? null : new Tooltip(words));
                    }
                };
    }

    /** What came of the search, as icon, words and colour. */
    static Factory result() {
        return Result::new;
    }

    private static final class Result extends TableCell<SearchLine, SearchLine> {

        private final Mark mark = new Mark();

        @Override
        protected void updateItem(SearchLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            switch (line.state()) {
                case OPEN -> mark.show(Feather.CLOCK, Texts.of(line.state()), "state-untouched");
                case ANSWERED -> mark.show(Feather.CHECK, words(line), "state-reviewed");
                case STORED -> mark.show(Feather.ARCHIVE, words(line), "state-reviewed");
                case FAILED ->
                        mark.show(
                                Feather.X_OCTAGON,
                                line.failure() == null
                                        ? Texts.of(line.state())
                                        : Texts.of(line.failure()),
                                "state-failed");
            }
            setGraphic(mark);
        }

        private static String words(SearchLine line) {
            if (line.hits() < 0) {
                return Texts.of(line.state());
            }
            return Texts.of(
                    line.state() == SearchLine.State.STORED
                            ? "joblist.hits.stored"
                            : "joblist.hits",
                    line.hits());
        }
    }
}
