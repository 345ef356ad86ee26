package io.venuecurator.venue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What the region's open data say of a venue's place, and how they name it.
 *
 * @param stations stations of the public transport, empty if there are none
 * @param areas official areas and the zones they belong to, empty if there are none
 */
public record OpenData(List<Stations> stations, List<Areas> areas) {

    /** Copies the lists. */
    public OpenData {
        stations = stations == null ? List.of() : List.copyOf(stations);
        areas = areas == null ? List.of() : List.copyOf(areas);
    }

    /**
     * Stations as points, one for each exit or one for each station.
     *
     * @param property the property that names the station
     * @param pattern regular expression of the names that count; group 1 is the name itself
     * @param suffix what is written after the name
     * @param farthestMetres from which distance on a station is none of the venue's
     * @param field the field for the nearest station
     * @param distanceField the field for its distance
     * @param attribution what the licence wants said
     */
    public record Stations(
            String property,
            String pattern,
            String suffix,
            @JsonProperty("farthest_metres") int farthestMetres,
            FieldPath field,
            @JsonProperty("distance_field") FieldPath distanceField,
            String attribution) {}

    /**
     * Areas as polygons.
     *
     * @param property the property by whose value the zone is chosen
     * @param zones the zone of each value
     * @param field the field for the zone
     * @param attribution what the licence wants said
     */
    public record Areas(
            String property, Map<String, String> zones, FieldPath field, String attribution) {

        /** Copies the zones. */
        public Areas {
            zones = Map.copyOf(zones);
        }
    }
}
