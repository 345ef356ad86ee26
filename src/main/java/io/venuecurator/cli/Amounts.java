package io.venuecurator.cli;

import java.time.Duration;
import java.util.Locale;

/** Figures as a person reads them. */
final class Amounts {

    private Amounts() {}

    /** A number of things with the right noun: {@code 1 venue}, {@code 1,214 venues}. */
    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** A time to wait, rounded as one would say it: {@code 40 s}, {@code 3 min}, {@code 2 h}. */
    static String about(Duration time) {
        if (time.toSeconds() < 90) {
            return Math.max(1, time.plusMillis(500).toSeconds()) + " s";
        }
        if (time.toMinutes() < 90) {
            return time.plusSeconds(30).toMinutes() + " min";
        }
        return String.format(Locale.ROOT, "%.1f h", time.toMinutes() / 60.0);
    }

    /** A measured time in seconds: {@code 4.71 s}. */
    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }

    /** A share 0…1 as whole percent: {@code 92 %}. */
    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
