package io.venuecurator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.secret.Secrets;
import io.venuecurator.service.EnrichmentPlan;
import io.venuecurator.service.EnrichmentRequest;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.ValueEquality;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import io.venuecurator.venue.VenueRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Researches the whole sample, as a first run does, and holds the proposals against the truth. */
class SampleResearchTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();

    @TempDir static Path folder;
    private static Expectations truth;
    private static EnrichmentSession session;
    private static List<Proposal> proposals;
    private static final Map<String, Venue> VENUES = new HashMap<>();

    @BeforeAll
    static void researchTheSample() throws Exception {
        try (var in = SampleResearchTest.class.getResourceAsStream("/sample/expected.json")) {
            truth = new ObjectMapper().readValue(Objects.requireNonNull(in), Expectations.class);
        }
        copy(Path.of("data"), folder.resolve("data"));
        ServiceOptions options =
                new ServiceOptions(
                        PROFILE,
                        "test",
                        ServiceOptions.DEFAULT_MIN_CONFIDENCE,
                        Clock.fixed(
                                Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Singapore")),
                        "",
                        Secrets.withoutKeychain(Map.of(), Path.of("no-keys.json")));
        try (VenueEnrichmentService service =
                VenueEnrichmentService.open(folder.resolve("data/venues.json"), options)) {
            EnrichmentPlan plan =
                    service.research()
                            .plan(
                                    new EnrichmentRequest(1.0, null, List.of()),
                                    ResearchSettings.of(List.of()));
            session = service.research().start(plan, event -> {}).await();
            proposals = service.proposals(ProposalFilter.ALL);
            for (VenueRow row : service.rows()) {
                VENUES.put(row.key(), service.venue(row.key()));
            }
        }
    }

    @Test
    void everyVenueIsResearched() {
        assertThat(session.jobs())
                .extracting(job -> job.status())
                .containsOnly(JobStatus.COMPLETED);
    }

    @Test
    void noTrapIsProposed() {
        List<String> sprung = new ArrayList<>();
        for (Expectations.Forbidden trap : truth.forbidden()) {
            for (Proposal proposal : of(trap.venue(), trap.field())) {
                if (same(proposal.proposed(), trap.value(), proposal)
                        && (trap.rule().equals("never") || proposal.warnings().isEmpty())) {
                    sprung.add(
                            "%s %s = %s, %s (%s)"
                                    .formatted(
                                            trap.venue(),
                                            trap.field(),
                                            trap.value(),
                                            trap.why(),
                                            trap.page()));
                }
            }
        }
        assertThat(sprung).isEmpty();
    }

    @Test
    void mostOfWhatThePagesSayIsProposed() {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (Expectations.ExpectedVenue venue : truth.venues()) {
            for (ExpectedValue expected : venue.values()) {
                if (isInFile(venue.venue(), expected)) {
                    continue;
                }
                List<Proposal> found = of(venue.venue(), expected.field());
                if (found.isEmpty()) {
                    missed.add(
                            venue.venue()
                                    + " "
                                    + expected.field()
                                    + " "
                                    + expected.accept()
                                    + " in "
                                    + expected.page()
                                    + ": "
                                    + expected.says());
                } else if (expected.accept().stream()
                        .anyMatch(v -> same(found.getFirst().proposed(), v, found.getFirst()))) {
                    right++;
                } else {
                    wrong.add(
                            venue.venue()
                                    + " "
                                    + expected.field()
                                    + " "
                                    + expected.accept()
                                    + " but "
                                    + found.getFirst().proposed()
                                    + " "
                                    + found.getFirst().confidence()
                                    + " "
                                    + found.getFirst().candidates().getFirst().evidence().quote());
                }
            }
        }
        assertThat((double) right / (right + missed.size() + wrong.size()))
                .describedAs("missed %s, wrong %s", missed, wrong)
                .isGreaterThan(0.98);
    }

    @Test
    void nothingIsProposedWhereThereIsNothing() {
        assertThat(proposals).filteredOn(p -> truth.nothingFound().contains(p.venueId())).isEmpty();
    }

    /** What the file says already is not proposed again. */
    private static boolean isInFile(String key, ExpectedValue expected) {
        VenueField field = PROFILE.field(FieldPath.of(expected.field())).orElseThrow();
        return Objects.requireNonNull(VENUES.get(key))
                .value(field.path())
                .filter(
                        v ->
                                expected.accept().stream()
                                        .anyMatch(a -> ValueEquality.same(v, a, field)))
                .isPresent();
    }

    private static List<Proposal> of(String venue, String field) {
        return proposals.stream()
                .filter(p -> p.venueId().equals(venue) && p.field().value().equals(field))
                .toList();
    }

    private static boolean same(JsonNode a, JsonNode b, Proposal proposal) {
        return ValueEquality.same(a, b, PROFILE.field(proposal.field()).orElseThrow());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                if (!file.toString().contains(".curator.")) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
        }
    }
}
