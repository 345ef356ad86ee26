package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.open.FileState;
import io.venuecurator.desktop.query.RowOrder;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;

/** A file of 100,000 venues: while it is read, and what can be done with it then. */
class LargeFileWalkTest extends WindowFixture {

    private static final int VENUES = 100_000;

    @Test
    void saysThatItReadsAndThenShowsEveryVenueOfALargeFile() throws Exception {
        Path file = largeFile();
        robot.interact(
                () -> {
                    window.file().open(file);
                    assertThat(window.file().stateProperty().get())
                            .isEqualTo(new FileState.Loading(file));
                    assertThat(text("#title")).isEqualTo("Reading the file");
                });
        settle();

        assertThat(text("#count")).isEqualTo("100,000 venues");
        assertThat(text("#enrichBelow")).contains("100,000");
        assertThat(robot.from(venues()).lookup(".table-row-cell").queryAll())
                .describedAs("only the rows in sight are built")
                .hasSizeLessThan(100);
    }

    @Test
    void filtersSortsAndJumpsToTheEndOfALargeFile() throws Exception {
        open(largeFile());

        robot.interact(() -> node("#search", TextInputControl.class).setText("hall 7777"));
        settle();
        assertThat(text("#count")).isEqualTo("19 of 100,000 venues");

        robot.interact(
                () -> {
                    node("#search", TextInputControl.class).clear();
                    var query = window.table().queryProperty();
                    query.set(query.get().withOrder(new RowOrder(0, false)));
                });
        settle();
        assertThat(window.table().resultProperty().get().rows().getFirst().name())
                .isEqualTo("Hall 99999");

        robot.interact(() -> window.table().focusedKeyProperty().set(Optional.of("hall-0")));
        settle();
        assertThat(venues().getSelectionModel().getSelectedIndex()).isEqualTo(99_999);
        assertThat(isShown("Hall 0")).isTrue();
    }

    private TableView<?> venues() {
        return node("#venues", TableView.class);
    }

    private boolean isShown(String text) {
        return robot.from(venues()).lookup(text).queryAll().stream().anyMatch(Node::isVisible);
    }

    private Path largeFile() throws IOException {
        Path file = folder.resolve("large.json");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"venues\": [\n");
            for (int i = 0; i < VENUES; i++) {
                out.write(
                        "{\"id\": \"hall-%d\", \"name\": \"Hall %d\"}%s\n"
                                .formatted(i, i, i == VENUES - 1 ? "" : ","));
            }
            out.write("]}\n");
        }
        return file;
    }
}
