package io.venuecurator.mcp;

import io.venuecurator.research.secret.Secrets;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of invented venues, each with a page of a sample web, in a folder of a test. */
final class InventedVenues {

    static final int COUNT = 40;

    private InventedVenues() {}

    static Path in(Path folder) throws IOException {
        Path web = Files.createDirectories(folder.resolve("web"));
        Files.writeString(
                web.resolve("sample.json"), "{\"label\":\"Invented\",\"serves\":\"venues.json\"}");
        for (int i = 0; i < COUNT; i++) {
            Files.writeString(
                    web.resolve("hall-" + i + ".html"),
                    """
                    <!doctype html><html><head><title>Hall %1$d - Contact</title></head>
                    <body><h1>Hall %1$d</h1><p>Call Hall %1$d at +65 6000 %2$04d.</p></body></html>
                    """
                            .formatted(i, i));
        }
        String venues =
                IntStream.range(0, COUNT)
                        .mapToObj(
                                i ->
                                        """
                                            {"id": "hall-%1$d", "name": "Hall %1$d", "rating": 4.50,
                                             "contact": {"phone": "", "website": "https://hall-%1$d.example"}}"""
                                                .formatted(i))
                        .collect(Collectors.joining(",\n"));
        return Files.writeString(
                folder.resolve("venues.json"), "{\"venues\": [\n" + venues + "\n]}\n");
    }

    static VenueEnrichmentService open(Path file) throws Exception {
        Clock clock =
                Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Singapore"));
        return VenueEnrichmentService.open(
                file,
                new ServiceOptions(
                        VenueProfileReader.bundled(),
                        "ana",
                        0.7,
                        clock,
                        "",
                        Secrets.withoutKeychain(Map.of(), Path.of("no-keys.json"))));
    }
}
