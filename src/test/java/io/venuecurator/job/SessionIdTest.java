package io.venuecurator.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionIdTest {

    @Test
    void sortsByTimeAndTellsSessionsOfOneSecondApart() {
        Random random = new Random(1);
        Instant now = Instant.parse("2026-11-24T10:15:30Z");
        String first = SessionId.next(now, random);

        assertThat(first).matches("20261124-101530-[0-9a-f]{4}");
        assertThat(SessionId.next(now, random)).isNotEqualTo(first);
        assertThat(SessionId.next(now.plusSeconds(1), random)).isGreaterThan(first);
    }

    @Test
    void knowsItsOwnForm() {
        assertThat(SessionId.isOne(SessionId.next(Instant.EPOCH))).isTrue();
        assertThat(SessionId.isOne("data/venues.json")).isFalse();
    }
}
