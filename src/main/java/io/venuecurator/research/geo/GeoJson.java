package io.venuecurator.research.geo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads a GeoJSON feature collection (RFC 7946) of points and polygons. Government portals that
 * convert from KML put the properties into an HTML table in {@code Description}; those are read,
 * too.
 */
public final class GeoJson {

    private static final long LARGEST = 64L << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GeoJson() {}

    /**
     * The features of a file.
     *
     * @throws IOException if it cannot be read or is no such file; the message is for users
     */
    public static List<GeoFeature> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("%s is larger than %d MB".formatted(file, LARGEST >> 20));
        }
        JsonNode features;
        try {
            features = JSON.readTree(file.toFile()).path("features");
        } catch (JsonProcessingException bad) {
            throw new IOException(file + " is no GeoJSON: " + bad.getOriginalMessage(), bad);
        }
        if (!features.isArray()) {
            throw new IOException(file + " is no GeoJSON: it has no list \"features\"");
        }
        List<GeoFeature> read = new ArrayList<>();
        try {
            for (JsonNode feature : features) {
                read.add(feature(feature));
            }
        } catch (IllegalArgumentException bad) {
            throw new IOException(
                    "%s, feature %d: %s".formatted(file, read.size() + 1, bad.getMessage()), bad);
        }
        return read;
    }

    private static GeoFeature feature(JsonNode feature) {
        JsonNode geometry = feature.path("geometry");
        JsonNode coordinates = geometry.path("coordinates");
        Map<String, String> properties = properties(feature.path("properties"));
        return switch (geometry.path("type").asText("")) {
            case "Point" ->
                    new GeoFeature(properties, List.of(point(coordinates)), area(List.of()));
            case "MultiPoint" -> new GeoFeature(properties, ring(coordinates), area(List.of()));
            case "Polygon" ->
                    new GeoFeature(properties, List.of(), area(List.of(rings(coordinates))));
            case "MultiPolygon" -> {
                List<List<List<GeoPoint>>> polygons = new ArrayList<>();
                coordinates.forEach(polygon -> polygons.add(rings(polygon)));
                yield new GeoFeature(properties, List.of(), area(polygons));
            }
            default -> new GeoFeature(properties, List.of(), area(List.of()));
        };
    }

    private static GeoArea area(List<List<List<GeoPoint>>> polygons) {
        return new GeoArea(polygons);
    }

    private static List<List<GeoPoint>> rings(JsonNode polygon) {
        List<List<GeoPoint>> rings = new ArrayList<>();
        polygon.forEach(ring -> rings.add(ring(ring)));
        return rings;
    }

    private static List<GeoPoint> ring(JsonNode points) {
        List<GeoPoint> ring = new ArrayList<>();
        points.forEach(point -> ring.add(point(point)));
        return ring;
    }

    private static GeoPoint point(JsonNode position) {
        return new GeoPoint(
                position.path(1).asDouble(Double.NaN), position.path(0).asDouble(Double.NaN));
    }

    private static Map<String, String> properties(JsonNode properties) {
        Map<String, String> texts = new HashMap<>();
        properties
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText("")));
        String table = texts.getOrDefault("Description", "");
        if (table.contains("<th>")) {
            for (Element name : Jsoup.parse(table).select("th")) {
                Element value = name.nextElementSibling();
                if (value != null && value.normalName().equals("td")) {
                    texts.putIfAbsent(name.text(), value.text());
                }
            }
        }
        return texts;
    }
}
