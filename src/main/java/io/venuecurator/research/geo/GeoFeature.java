package io.venuecurator.research.geo;

import java.util.List;
import java.util.Map;

/**
 * A feature of a published map.
 *
 * @param properties its texts by name
 * @param points its points, empty for an area
 * @param area what it covers, nothing for points
 */
public record GeoFeature(Map<String, String> properties, List<GeoPoint> points, GeoArea area) {

    /** Copies the properties and points. */
    public GeoFeature {
        properties = Map.copyOf(properties);
        points = List.copyOf(points);
    }

    /** A property, empty if it has none of the name. */
    public String property(String name) {
        return properties.getOrDefault(name, "");
    }
}
