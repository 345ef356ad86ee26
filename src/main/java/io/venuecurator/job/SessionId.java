package io.venuecurator.job;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Names for sessions: sortable by time, short enough to type. */
public final class SessionId {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int SUFFIXES = 1 << 16;

    private SessionId() {}

    /** A new name such as {@code 20261124-101530-3f9c}: the time in UTC and four random digits. */
    public static String create(Instant now, RandomGenerator random) {
        return "%s-%04x".formatted(TIME.format(now), random.nextInt(SUFFIXES));
    }
}
