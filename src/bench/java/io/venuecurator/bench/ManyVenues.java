package io.venuecurator.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A venues file of any size, made by repeating the sample's venues under new ids. Another file can
 * be named with {@code -Dbench.venues=FILE}.
 */
public final class ManyVenues {

    private ManyVenues() {}

    /** Writes at least that many venues to a temporary file, deleted when the bench ends. */
    public static Path file(int venues) throws IOException {
        String source =
                Files.readString(
                        Path.of(System.getProperty("bench.venues", "data/venues.json")),
                        StandardCharsets.UTF_8);
        String body = source.substring(source.indexOf('[') + 1, source.lastIndexOf(']')).strip();
        int each = body.split("\"name\"\\s*:", -1).length - 1;
        Path file = Files.createTempFile("venues-", ".json");
        file.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"venues\": [\n".getBytes(StandardCharsets.UTF_8));
            for (int copy = 0; copy * each < venues; copy++) {
                String renamed = body.replaceAll("(\"id\"\\s*:\\s*\")", "$1" + copy + "-");
                out.write(((copy == 0 ? "" : ",\n") + renamed).getBytes(StandardCharsets.UTF_8));
            }
            out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
