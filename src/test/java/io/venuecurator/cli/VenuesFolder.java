package io.venuecurator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A venues file of three invented venues, and a folder of saved pages about one of them. */
final class VenuesFolder {

    static final String VENUES =
            """
            {
              "venues": [
                {
                  "id": "v001",
                  "name": "Kestrel Harbour Hall",
                  "venue_type": "event_space",
                  "location": {"address": "12 Kestrel Quay, Singapore 049178", "zone": "Central"},
                  "pricing": {"price_per_table": 0, "pricing_type": "unknown"},
                  "contact": {},
                  "needs_review": []
                },
                {
                  "id": "v002",
                  "name": "Quillfeather Lodge",
                  "capacity": 300
                },
                {
                  "id": "v003",
                  "name": "Maple & Heron",
                  "venue_type": "restaurant",
                  "location": {
                    "address": "3 Heron Road, Singapore 238801",
                    "zone": "Central",
                    "nearest_mrt": "Heron"
                  },
                  "pricing": {"price_per_table": 1188, "pricing_type": "plus_plus", "min_spend": 9000},
                  "capacity": {"max_capacity": 120},
                  "contact": {
                    "phone": "+65 6123 4567",
                    "email": "hello@mapleheron.example",
                    "website": "https://mapleheron.example"
                  },
                  "amenities": {"bridal_suite": true},
                  "restrictions": {"outside_catering": false},
                  "description": "A dining room above the river.",
                  "rating": 4.5
                }
              ]
            }
            """;

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en"><head>
            <title>Kestrel Harbour Hall: weddings</title>
            <link rel="canonical" href="https://kestrelharbourhall.example/weddings">
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@type": "EventVenue",
             "name": "Kestrel Harbour Hall", "telephone": "+65 6222 3344",
             "email": "events@kestrelharbourhall.example",
             "url": "https://kestrelharbourhall.example",
             "address": {"@type": "PostalAddress", "streetAddress": "12 Kestrel Quay",
               "postalCode": "049178", "addressCountry": "SG"}}
            </script></head><body>
            <h1>Kestrel Harbour Hall</h1>
            <p>Kestrel Harbour Hall is a wedding venue at 12 Kestrel Quay, Singapore 049178.</p>
            <p>Wedding dinner packages 2026: from S$1,488++ per table of 10 guests.</p>
            <p>The ballroom seats up to 240 guests. A bridal suite is included.</p>
            <p>Call +65 6222 3344 or write to events@kestrelharbourhall.example.</p>
            </body></html>
            """;

    private final Path file;
    private final Path web;

    private VenuesFolder(Path file, Path web) {
        this.file = file;
        this.web = web;
    }

    static VenuesFolder in(Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("venues.json"), VENUES);
        Path web = Files.createDirectory(directory.resolve("pages"));
        Files.writeString(web.resolve("kestrel.html"), PAGE);
        return new VenuesFolder(file, web);
    }

    Path file() {
        return file;
    }

    String source() {
        return "folder:" + web;
    }

    String text() throws IOException {
        return Files.readString(file);
    }
}
