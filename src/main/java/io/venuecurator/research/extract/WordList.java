package io.venuecurator.research.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Words that ship with the program as text files, one a line; "#" begins a comment. */
final class WordList {

    private WordList() {}

    /** The words of a file beside this class. */
    static List<String> read(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        WordList.class.getResourceAsStream(name), "missing resource " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
