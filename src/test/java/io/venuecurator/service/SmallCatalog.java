package io.venuecurator.service;

import io.venuecurator.research.secret.Secrets;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Two invented venues and an invented site about the first, in a folder of a test. */
final class SmallCatalog {

    static final String VENUES =
            """
            {
              "venues": [
                {
                  "id": "amber-hall",
                  "name": "Amber Hall",
                  "venue_type": "event_space",
                  "contact": {"phone": "", "email": ""},
                  "rating": 4.50
                },
                {
                  "id": "blue-house",
                  "name": "Blue House",
                  "capacity": 120
                }
              ]
            }
            """;

    private static final String PAGE =
            """
            <!doctype html><html><head><title>Amber Hall - Contact</title>
            <link rel="canonical" href="https://www.amber-hall.example/contact">
            <script type="application/ld+json">
            {"@context":"https://schema.org","@type":"EventVenue","name":"Amber Hall",
             "telephone":"+65 6000 1234","email":"events@amber-hall.example",
             "url":"https://www.amber-hall.example/"}
            </script></head>
            <body><h1>Amber Hall</h1>
            <p>Call us at +65 6000 1234 or write to events@amber-hall.example.</p>
            <p>Invented page of a test.</p></body></html>
            """;

    private SmallCatalog() {}

    /** Writes {@code venues.json} with its sample web and returns it. */
    static Path in(Path folder) throws IOException {
        Path web = Files.createDirectories(folder.resolve("web"));
        Files.writeString(
                web.resolve("sample.json"), "{\"label\":\"Invented\",\"serves\":\"venues.json\"}");
        Files.writeString(web.resolve("amber.html"), PAGE);
        return Files.writeString(folder.resolve("venues.json"), VENUES);
    }

    static ServiceOptions options() {
        Clock clock =
                Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Singapore"));
        return new ServiceOptions(
                VenueProfileReader.bundled(),
                "ana",
                0.7,
                clock,
                "",
                Secrets.withoutKeychain(Map.of(), Path.of("no-keys.json")));
    }
}
