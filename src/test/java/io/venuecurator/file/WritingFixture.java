package io.venuecurator.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small file of venues in an empty folder, to be written to. */
abstract class WritingFixture {

    static final VenueProfile PROFILE = VenueProfileReader.bundled();
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.ofHours(8));
    static final WritePolicy POLICY = new WritePolicy(new BigDecimal("0.7"), CLOCK, Duration.ZERO);
    static final String VENUES =
            """
            {
              "about": {"rating": 4.0, "rows": [ ]},
              "venues": [
                {"id": "a", "name": "Ä", "rating": 4.0},
                {
                  "id": "b",
                  "capacity": 500
                },
                {"id": "c"},
                {"name": "nameless"}
              ],
              "end": 1e3
            }
            """;
    @TempDir Path folder;
    Path path;

    @BeforeEach
    void writeFile() throws IOException {
        path = folder.resolve("venues.json");
        Files.writeString(path, VENUES);
    }

    VenuesFile open() throws VenuesFileException {
        return VenuesFile.open(path, PROFILE);
    }

    /** The files of this program beside it, of one ending or all. */
    List<Path> side(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().contains(".curator." + ending))
                    .filter(f -> ending.isEmpty() || f.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static VenueChange change(
            String key, String field, @Nullable String expected, @Nullable String value)
            throws IOException {
        return new VenueChange(key, FieldPath.of(field), node(expected), node(value));
    }

    static @Nullable JsonNode node(@Nullable String shown) throws IOException {
        return shown == null
                ? null
                : StrictJson.tree(shown.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
