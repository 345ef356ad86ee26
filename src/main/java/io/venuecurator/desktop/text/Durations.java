package io.venuecurator.desktop.text;

import java.time.Duration;

/** How long something takes, roughly, as a person says it. */
public final class Durations {

    private Durations() {}

    /** For example "about 40 s" or "about 2 min"; below ten seconds "a few seconds". */
    public static String about(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 10) {
            return Texts.of("duration.few");
        }
        if (seconds < 90) {
            return Texts.of("duration.seconds", (seconds + 5) / 10 * 10);
        }
        if (seconds < 90 * 60) {
            return Texts.of("duration.minutes", (seconds + 30) / 60);
        }
        return Texts.of("duration.hours", (seconds + 1800) / 3600);
    }
}
