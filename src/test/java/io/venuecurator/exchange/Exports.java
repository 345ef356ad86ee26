package io.venuecurator.exchange;

import io.venuecurator.review.Findings;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exports of venues that are given as JSON texts. */
final class Exports {

    private Exports() {}

    static byte[] bytes(ExportFormat format, List<ExportedVenue> venues) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.exporter()
                .write(
                        new ExportData(
                                VenueProfileReader.bundled(),
                                "venues.json",
                                Findings.NOON.atZone(ZoneOffset.UTC),
                                true,
                                venues),
                        out);
        return out.toByteArray();
    }

    static String text(ExportFormat format, List<ExportedVenue> venues) throws IOException {
        return new String(bytes(format, venues), StandardCharsets.UTF_8);
    }

    static List<ExportedVenue> venues(String... texts) {
        List<ExportedVenue> venues = new ArrayList<>();
        for (String text : texts) {
            venues.add(venue(venues.size(), text));
        }
        return venues;
    }

    static ExportedVenue venue(int position, String text, FieldChange... changes) {
        return new ExportedVenue(
                "v" + position, position, text.getBytes(StandardCharsets.UTF_8), List.of(changes));
    }

    /** A change by Mei; values as JSON texts, none for an absent field. */
    static FieldChange change(String field, @Nullable String original, String value) {
        return new FieldChange(
                "v0",
                "Hall",
                FieldPath.of(field),
                original == null ? null : Findings.json(original),
                Findings.json(value),
                "hall.example",
                "Mei",
                Findings.NOON);
    }
}
