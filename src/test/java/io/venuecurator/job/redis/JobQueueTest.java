package io.venuecurator.job.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class JobQueueTest {

    private static byte[] text() throws Exception {
        try (InputStream in =
                VenueProfileReader.class.getResourceAsStream("singapore-weddings.json")) {
            return in.readAllBytes();
        }
    }

    @Test
    void itsNameIsTheSameInEveryProcess() throws Exception {
        CRC32 sum = new CRC32();
        sum.update(text());

        assertThat(JobQueue.of("1.2", VenueProfileReader.bundled()).name())
                .isEqualTo("1.2/singapore-weddings/%08x".formatted(sum.getValue()));
    }

    @Test
    void anotherVersionOrProfileIsAnotherQueue() throws Exception {
        String edited = new String(text(), StandardCharsets.UTF_8).replace("SGD", "USD");
        VenueProfile copy =
                VenueProfileReader.read(
                        new ByteArrayInputStream(edited.getBytes(StandardCharsets.UTF_8)), "copy");
        JobQueue ours = JobQueue.of("1.2", VenueProfileReader.bundled());

        assertThat(JobQueue.of("1.2", copy)).isNotEqualTo(ours);
        assertThat(JobQueue.of("1.3", VenueProfileReader.bundled())).isNotEqualTo(ours);
    }
}
