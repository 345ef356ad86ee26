package io.venuecurator.job;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Names for sessions: sortable by time, short enough to type. */
public final class SessionId {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int SUFFIXES = 1 << 16;
    private static final Pattern FORM = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{4}");

    private SessionId() {}

    /** A new name such as {@code 20261124-101530-3f9c}: the time in UTC and four random digits. */
    public static String next(Instant now) {
        return next(now, ThreadLocalRandom.current());
    }

    /** Whether a text has the form of a session's name. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static String next(Instant now, RandomGenerator random) {
        return "%s-%04x".formatted(TIME.format(now), random.nextInt(SUFFIXES));
    }
}
