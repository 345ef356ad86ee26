package io.venuecurator.desktop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.PageRecord;
import io.venuecurator.research.ResearchTrace;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.SearchRecord;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small venues file with a ledger beside it in which research has left its findings. */
public final class ReviewData {

    public static final VenueProfile PROFILE = VenueProfileReader.bundled();
    public static final Instant FETCHED = Instant.now().minus(Duration.ofHours(2));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReviewData() {}

    /** Writes the file into a folder. */
    public static Path venuesFile(Path folder) {
        Path file = folder.resolve("venues.json");
        try (InputStream in = ReviewData.class.getResourceAsStream("venues.json")) {
            Files.copy(Objects.requireNonNull(in), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Writes the file and a ledger with proposals for three of its venues. */
    public static Path reviewedFile(Path folder) {
        Path file = venuesFile(folder);
        try (Ledger ledger = Ledger.open(file, PROFILE, Clock.systemUTC())) {
            List<VenueResearchJob> jobs =
                    List.of(
                            done("larkspur-hall", "Larkspur Hall", larkspur()),
                            done("harbour-room", "The Harbour Room at Quayside", harbour()),
                            done("tin-garden", "Tin Garden", tinGarden()),
                            failed("blank-slate", "Blank Slate"));
            EnrichmentSession session =
                    new EnrichmentSession(
                            "20261124-120000-0001",
                            file.toString(),
                            0.7,
                            null,
                            5,
                            4,
                            jobs,
                            FETCHED,
                            FETCHED);
            ledger.saveSession(session);
            jobs.forEach(job -> ledger.storeJob(session.sessionId(), job));
        }
        return file;
    }

    private static List<Proposal> larkspur() {
        String id = "larkspur-hall";
        String name = "Larkspur Hall";
        return List.of(
                proposal(
                        id,
                        name,
                        "pricing.price_per_table",
                        "0",
                        0.93,
                        List.of("Price from a list of 2025; prices are ++."),
                        candidate(
                                "1588",
                                0.93,
                                "https://www.larkspur.example/weddings",
                                "Weddings | Larkspur Hall",
                                "Our wedding lunch begins at $1,588++ per table of ten, weekend"
                                        + " dinners at $1,788++."),
                        candidate(
                                "1588",
                                0.80,
                                "https://brides.example/larkspur-hall",
                                "Larkspur Hall – Brides of the Island",
                                "Expect to pay S$1,588++ per table."),
                        candidate(
                                "1388",
                                0.41,
                                "https://forum.example/t/9921",
                                "Banquet prices thread",
                                "We paid 1388 per table there in 2023.",
                                "Older than two years.")),
                proposal(
                        id,
                        name,
                        "pricing.pricing_type",
                        "\"unknown\"",
                        0.91,
                        List.of(),
                        candidate(
                                "\"plus_plus\"",
                                0.91,
                                "https://www.larkspur.example/weddings",
                                "Weddings | Larkspur Hall",
                                "All prices are subject to service charge and GST (plus plus).")),
                proposal(
                        id,
                        name,
                        "contact.email",
                        "\"\"",
                        0.95,
                        List.of(),
                        candidate(
                                "\"weddings@larkspur.example\"",
                                0.95,
                                "https://www.larkspur.example/contact",
                                "Contact | Larkspur Hall",
                                "Write to us: weddings@larkspur.example, or call +65 6000 1729.")),
                proposal(
                        id,
                        name,
                        "contact.phone",
                        "\"+65 6000 1728\"",
                        0.74,
                        List.of("The file has another number."),
                        candidate(
                                "\"+65 6000 1729\"",
                                0.74,
                                "https://www.larkspur.example/contact",
                                "Contact | Larkspur Hall",
                                "Write to us: weddings@larkspur.example, or call +65 6000 1729.")),
                proposal(
                        id,
                        name,
                        "location.nearest_mrt",
                        "\"\"",
                        0.55,
                        List.of(),
                        candidate(
                                "\"Outram Park MRT\"",
                                0.55,
                                "https://brides.example/larkspur-hall",
                                "Larkspur Hall – Brides of the Island",
                                "The hall is six minutes on foot from Outram Park MRT.")),
                proposal(
                        id,
                        name,
                        "description",
                        "\"Three shophouses around an air well, for one wedding a day, with a"
                                + " kitchen of its own.\"",
                        0.35,
                        List.of(),
                        candidate(
                                "\"Four conserved shophouses around an air well, for one wedding a"
                                        + " day.\"",
                                0.35,
                                "https://www.larkspur.example/",
                                "Larkspur Hall",
                                "Four conserved shophouses around an air well, for one wedding a"
                                        + " day.")));
    }

    private static List<Proposal> harbour() {
        return List.of(
                proposal(
                        "harbour-room",
                        "The Harbour Room at Quayside",
                        "location.postal",
                        null,
                        0.97,
                        List.of(),
                        candidate(
                                "\"018989\"",
                                0.97,
                                "https://quayside.example/contact",
                                "Getting here",
                                "9 Example Quay, Singapore 018989")));
    }

    private static List<Proposal> tinGarden() {
        return List.of(
                proposal(
                        "tin-garden",
                        "Tin Garden",
                        "pricing.price_per_table",
                        null,
                        0.66,
                        List.of("The page is about the hotel; the venue is its garden."),
                        candidate(
                                "888",
                                0.66,
                                "https://tingarden.example/",
                                "Tin Garden",
                                "Garden tables from 888 nett.")),
                proposal(
                        "tin-garden",
                        "Tin Garden",
                        "amenities.outdoor_area",
                        null,
                        0.88,
                        List.of(),
                        candidate(
                                "true",
                                0.88,
                                "https://tingarden.example/",
                                "Tin Garden",
                                "Vows under the trees, in our outdoor lawn.")));
    }

    private static Proposal proposal(
            String venue,
            String name,
            String field,
            @Nullable String original,
            double confidence,
            List<String> warnings,
            Candidate... candidates) {
        return Proposal.waiting(
                venue,
                name,
                FieldPath.of(field),
                original == null ? null : json(original),
                List.of(candidates),
                confidence,
                warnings);
    }

    private static Candidate candidate(
            String value,
            double confidence,
            String url,
            String title,
            String quote,
            String... warnings) {
        return new Candidate(
                json(value),
                confidence,
                new Evidence(url, title, quote, FETCHED, "00", "test"),
                List.of(warnings));
    }

    private static VenueResearchJob done(String key, String name, List<Proposal> proposals) {
        return job(key, name, JobStatus.COMPLETED, proposals, null, null);
    }

    private static VenueResearchJob failed(String key, String name) {
        return job(
                key,
                name,
                JobStatus.FAILED,
                List.of(),
                FailureClass.TIMEOUT,
                "No search answered within 10 s; try again later.");
    }

    private static VenueResearchJob job(
            String key,
            String name,
            JobStatus status,
            List<Proposal> proposals,
            @Nullable FailureClass why,
            @Nullable String message) {
        List<FieldPath> missing = new ArrayList<>();
        PROFILE.fields().forEach(field -> missing.add(field.path()));
        return new VenueResearchJob(
                key,
                name,
                missing,
                List.of(new SearchQuery("pricing", name + " price per table", 1)),
                status,
                FETCHED,
                FETCHED,
                FETCHED,
                0.4,
                0.9,
                null,
                message,
                proposals,
                1,
                why,
                List.of(
                        "pricing: \"" + name + " price per table\" gave 4 hits, 3 pages read",
                        "https://www.larkspur.example/weddings: 2 values found",
                        "https://forum.example/t/9921: 1 value found"),
                new ResearchTrace(
                        List.of(
                                new SearchRecord(
                                        "pricing",
                                        name + " price per table",
                                        "searxng",
                                        why == null ? 4 : 0,
                                        false,
                                        why,
                                        message)),
                        why != null
                                ? List.of()
                                : List.of(
                                        new PageRecord(
                                                "https://www.larkspur.example/weddings",
                                                2,
                                                "Read it: 2 values",
                                                null),
                                        new PageRecord(
                                                "https://forum.example/t/9921",
                                                0,
                                                "Could not read it: no answer in time",
                                                FailureClass.TIMEOUT))));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
