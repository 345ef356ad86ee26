package io.venuecurator.review;

/**
 * The 95 % bounds of a share: the score interval (E. B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", Journal of the American Statistical Association 22, 1927,
 * pages 209–212). It stays within 0…1 and is sound for few observations and shares near 0 or 1.
 *
 * @param low the lower bound, 0…1; 0 where nothing was observed
 * @param high the upper bound, 0…1; 1 where nothing was observed
 */
public record ScoreInterval(double low, double high) {

    /** The 97.5 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The bounds of {@code count} out of {@code n}.
     *
     * @throws IllegalArgumentException if the count is not within 0…n
     */
    public static ScoreInterval of(long count, long n) {
        if (count < 0 || count > n) {
            throw new IllegalArgumentException(count + " of " + n);
        }
        return n == 0 ? new ScoreInterval(0, 1) : of((double) count / n, n, Z);
    }

    /** The bounds of a share among {@code n} > 0 for a quantile of the normal distribution. */
    static ScoreInterval of(double share, long n, double z) {
        double z2 = z * z;
        double middle = share + z2 / (2 * n);
        double spread = z * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
        double scale = 1 + z2 / n;
        return new ScoreInterval(
                Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale));
    }
}
