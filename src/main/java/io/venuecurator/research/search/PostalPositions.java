package io.venuecurator.research.search;

import io.venuecurator.research.geo.GeoPoint;
import io.venuecurator.venue.Venue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The positions of postal codes in a file of lines {@code postal,latitude,longitude}; a first line
 * with names is passed over.
 */
final class PostalPositions implements VenuePosition {

    private static final int MOST = 1_000_000;

    private final Map<String, GeoPoint> points;
    private final VenuePostal postal;
    private final String file;

    private PostalPositions(Map<String, GeoPoint> points, VenuePostal postal, String file) {
        this.points = points;
        this.postal = postal;
        this.file = file;
    }

    /**
     * Reads the file.
     *
     * @throws IOException if it cannot be read or a line is malformed; the message is for users
     */
    static PostalPositions read(Path file, VenuePostal postal) throws IOException {
        Map<String, GeoPoint> points = new HashMap<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                boolean names =
                        number == 1 && line.toLowerCase(java.util.Locale.ROOT).contains("lat");
                if (!line.isBlank() && !names) {
                    add(points, line.split(",", -1));
                }
            }
        } catch (IllegalArgumentException bad) {
            throw new IOException(
                    "%s, line %d: expected postal,latitude,longitude".formatted(file, number), bad);
        }
        return new PostalPositions(points, postal, String.valueOf(file.getFileName()));
    }

    private static void add(Map<String, GeoPoint> points, String[] parts) {
        if (parts.length < 3 || points.size() == MOST) {
            throw new IllegalArgumentException("too few parts, or too many lines");
        }
        points.put(
                parts[0].strip(),
                new GeoPoint(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
    }

    @Override
    public Optional<Located> of(Venue venue) {
        return postal.of(venue)
                .flatMap(
                        code ->
                                Optional.ofNullable(points.get(code))
                                        .map(
                                                point ->
                                                        new Located(
                                                                point,
                                                                "the postal code %s in %s"
                                                                        .formatted(code, file))));
    }
}
