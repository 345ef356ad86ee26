package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.ledger.Ledger;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.fuse.Experience;
import io.venuecurator.research.fuse.Finding;
import io.venuecurator.research.fuse.ProposalFuser;
import io.venuecurator.research.fuse.RuleCalibration;
import io.venuecurator.research.match.SourceKind;
import io.venuecurator.venue.FieldPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerExperienceTest {

    private static final FieldPath PHONE = FieldPath.of("contact.phone");

    @TempDir Path folder;
    private Path file;
    private Proposal proposal;

    @BeforeEach
    void research() throws Exception {
        file = SmallCatalog.in(folder);
        try (VenueEnrichmentService service = open()) {
            EnrichmentPlan plan =
                    service.research()
                            .plan(
                                    new EnrichmentRequest(0.7, null, List.of()),
                                    ResearchSettings.of(List.of()));
            service.research().start(plan, event -> {}).await();
            proposal = service.proposals(ProposalFilter.ALL.ofField(PHONE)).getFirst();
        }
    }

    @Test
    void aRejectionMakesTheLikeLessSureNextTime() throws Exception {
        try (VenueEnrichmentService service = open()) {
            service.decisions().reject(List.of(proposal.id()));
        }

        assertThat(confidence(experience())).isLessThan(confidence(Experience.NONE));
    }

    @Test
    void whatWasUndoneTeachesNothing() throws Exception {
        try (VenueEnrichmentService service = open()) {
            service.decisions().reject(List.of(proposal.id()));
            service.decisions().undoLatest();
        }

        assertThat(confidence(experience())).isEqualTo(confidence(Experience.NONE));
    }

    private VenueEnrichmentService open() throws Exception {
        return VenueEnrichmentService.open(file, SmallCatalog.options());
    }

    private Experience experience() {
        ServiceOptions options = SmallCatalog.options();
        try (Ledger ledger = Ledger.open(file, options.profile(), options.clock())) {
            return Experience.of(LedgerExperience.outcomes(ledger));
        }
    }

    /** Of the same finding, met again. */
    private double confidence(Experience experience) throws Exception {
        ServiceOptions options = SmallCatalog.options();
        ProposalFuser fuser =
                new ProposalFuser(
                        options.profile(),
                        options.clock(),
                        RuleCalibration.of(List.of()),
                        experience);
        Candidate best = proposal.candidates().getFirst();
        Finding again = new Finding(PHONE, best, SourceKind.OFFICIAL, 1, "", List.of());
        try (VenueEnrichmentService service = open()) {
            return fuser.fuse(service.venue("amber-hall"), Set.of(PHONE), List.of(again), List.of())
                    .proposals()
                    .getFirst()
                    .confidence();
        }
    }
}
