package io.venuecurator.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What rules and labels disagree on, one line each: either of them may be wrong. */
final class Disagreements {

    private final List<String> lines = new ArrayList<>();

    void add(String line) {
        lines.add(line.replaceAll("\\s+", " ").strip());
    }

    int size() {
        return lines.size();
    }

    /** Writes the lines to {@code NAME.txt} in a folder, which is made where it is missing. */
    Path write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(name + ".txt"), lines);
    }
}
