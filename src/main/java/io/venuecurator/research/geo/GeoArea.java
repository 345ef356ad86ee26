package io.venuecurator.research.geo;

import java.util.List;

/**
 * An area of one or more polygons, each a list of rings: the border first, then holes (RFC 7946,
 * section 3.1.6).
 *
 * @param polygons polygons of rings of points
 */
public record GeoArea(List<List<List<GeoPoint>>> polygons) {

    /** Copies the polygons. */
    public GeoArea {
        polygons = List.copyOf(polygons);
    }

    /** Whether a point lies inside; on the border either answer may come. */
    public boolean contains(GeoPoint point) {
        return polygons.stream().anyMatch(rings -> isWithin(rings, point));
    }

    /** Inside an odd number of rings: in the border and in no hole. */
    private static boolean isWithin(List<List<GeoPoint>> rings, GeoPoint point) {
        return rings.stream().filter(ring -> crossesOddly(ring, point)).count() % 2 == 1;
    }

    /**
     * Whether a ray to the east crosses the ring an odd number of times (M. Shimrat, "Algorithm
     * 112", Communications of the ACM 5, 1962).
     */
    private static boolean crossesOddly(List<GeoPoint> ring, GeoPoint point) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            GeoPoint a = ring.get(i);
            GeoPoint b = ring.get(j);
            if ((a.latitude() > point.latitude()) != (b.latitude() > point.latitude())) {
                double at =
                        a.longitude()
                                + (b.longitude() - a.longitude())
                                        * (point.latitude() - a.latitude())
                                        / (b.latitude() - a.latitude());
                inside ^= point.longitude() < at;
            }
        }
        return inside;
    }
}
