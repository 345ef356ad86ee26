package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.ledger.LedgerException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoringListenerTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final List<JobEvent> BOTH =
            List.of(new JobEvent.JobEnded(done("v1")), new JobEvent.JobEnded(done("v2")));

    @TempDir Path folder;
    private Ledger ledger;
    private final List<JobEvent> passedOn = new ArrayList<>();

    @BeforeEach
    void open() {
        ServiceOptions options = SmallCatalog.options();
        ledger = Ledger.open(folder.resolve("venues.json"), options.profile(), options.clock());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void jobsThatEndedTogetherAreStoredBeforeAnybodyHears() {
        save();
        StoringListener listener = listener();

        listener.ahead(BOTH);

        assertThat(passedOn).isEmpty();
        assertThat(stored()).containsExactly(JobStatus.COMPLETED, JobStatus.COMPLETED);
        BOTH.forEach(listener::on);
        assertThat(passedOn).isEqualTo(BOTH);
    }

    @Test
    void aJobThatEndedAloneIsStoredBeforeAnybodyHears() {
        save();
        JobEvent ended = BOTH.getFirst();
        StoringListener listener =
                new StoringListener(
                        ledger,
                        "s1",
                        new ServiceEvents(),
                        event -> {
                            assertThat(stored())
                                    .containsExactly(JobStatus.COMPLETED, JobStatus.PENDING);
                            passedOn.add(event);
                        });

        listener.ahead(List.of(ended));
        listener.on(ended);

        assertThat(passedOn).containsExactly(ended);
    }

    @Test
    void whatCouldNotBeStoredTogetherIsTriedAgainAndOtherwiseNotTold() {
        StoringListener listener = listener();
        assertThatThrownBy(() -> listener.ahead(BOTH)).isInstanceOf(LedgerException.class);
        assertThatThrownBy(() -> listener.on(BOTH.getFirst())).isInstanceOf(LedgerException.class);
        assertThat(passedOn).isEmpty();

        save();
        listener.on(BOTH.getLast());

        assertThat(stored()).containsExactly(JobStatus.PENDING, JobStatus.COMPLETED);
        assertThat(passedOn).containsExactly(BOTH.getLast());
    }

    private StoringListener listener() {
        return new StoringListener(ledger, "s1", new ServiceEvents(), passedOn::add);
    }

    private void save() {
        ledger.saveSession(
                new EnrichmentSession(
                        "s1",
                        "venues.json",
                        0.7,
                        null,
                        2,
                        2,
                        List.of(planned("v1"), planned("v2")),
                        NOON,
                        null));
    }

    private List<JobStatus> stored() {
        return ledger.session("s1").orElseThrow().jobs().stream()
                .map(VenueResearchJob::status)
                .toList();
    }

    private static VenueResearchJob planned(String venue) {
        return VenueResearchJob.pending(venue, venue, List.of(), List.of(), 0.2, NOON);
    }

    private static VenueResearchJob done(String venue) {
        return planned(venue).started(NOON).completed(NOON);
    }
}
