package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPositionTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "abc, 0, 1, 1",
        "abc, 2, 1, 3",
        "abc, 9, 1, 4",
        "a⏎b⏎c, 4, 3, 1",
        "a←⏎b, 3, 2, 1",
        "a←b, 2, 2, 1",
        "⏎⏎, 2, 3, 1",
        "é婚😀x, 9, 1, 4",
    })
    void countsLinesAndCharacters(String shown, long offset, long line, long column)
            throws IOException {
        Path file = folder.resolve("text");
        Files.writeString(file, shown.replace('⏎', '\n').replace('←', '\r'));

        TextPosition position = TextPosition.of(file, offset);

        assertThat(position).isEqualTo(new TextPosition(line, column));
    }
}
