package io.venuecurator.research.geo;

/**
 * A point in WGS 84.
 *
 * @param latitude degrees north, -90…90
 * @param longitude degrees east, -180…180
 */
public record GeoPoint(double latitude, double longitude) {

    /** Mean radius of the Earth in metres (IUGG). */
    private static final double EARTH = 6_371_008.8;

    /** Checks that the point is on the globe. */
    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "No point on the globe: %s, %s".formatted(latitude, longitude));
        }
    }

    /**
     * The way to another point in metres, straight over the surface of a sphere: the haversine
     * formula (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984), within 0.6 %
     * of the ellipsoid.
     */
    public double metresTo(GeoPoint other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double a =
                square(Math.sin(north / 2))
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * square(Math.sin(east / 2));
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static double square(double x) {
        return x * x;
    }
}
