package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.fuse.Experience;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    /** A rule that finds nothing is not rehearsed: its code behind the first pattern stays cold. */
    @Test
    void everyKindOfRuleFindsSomething() throws Exception {
        ServiceOptions options = SmallCatalog.options();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ResearchParts parts =
                    ResearchParts.of(options.profile(), options.clock(), Experience.NONE, threads);

            EnrichmentSession ended = new Rehearsal(parts, options.clock()).run();

            assertThat(ended.count(JobStatus.COMPLETED)).isEqualTo(ended.jobs().size());
            assertThat(ended.jobs().getFirst().proposals())
                    .extracting(Proposal::field)
                    .extracting(Object::toString)
                    .contains(
                            "contact.phone",
                            "contact.email",
                            "contact.website",
                            "location.address",
                            "pricing.price_per_table",
                            "pricing.min_spend",
                            "capacity.max_capacity",
                            "rating",
                            "amenities.bridal_suite");
        }
    }
}
