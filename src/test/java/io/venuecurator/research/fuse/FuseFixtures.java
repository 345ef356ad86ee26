package io.venuecurator.research.fuse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.research.match.SourceKind;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings and venues written down in a test. */
final class FuseFixtures {

    static final VenueProfile PROFILE = VenueProfileReader.bundled();
    static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    static final ProposalFuser FUSER = new ProposalFuser(PROFILE, InstantSource.fixed(NOW));

    private FuseFixtures() {}

    static VenueField field(String path) {
        return PROFILE.field(FieldPath.of(path)).orElseThrow();
    }

    static Set<FieldPath> every() {
        return PROFILE.fields().stream().map(VenueField::path).collect(Collectors.toSet());
    }

    static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static Venue venue(String json) {
        return new Venue("v", json(json));
    }

    /** A finding of full certainty on an undated directory page. */
    static Found found(String field, String value) {
        return new Found(
                field, json(value), 0.8, "https://a.example/", "", SourceKind.DIRECTORY, "");
    }

    /** A finding in the making. */
    record Found(
            String field,
            JsonNode value,
            double confidence,
            String url,
            String quote,
            SourceKind source,
            String published) {

        Found at(String other) {
            return new Found(field, value, confidence, other, quote, source, published);
        }

        Found confident(double other) {
            return new Found(field, value, other, url, quote, source, published);
        }

        Found quoting(String other) {
            return new Found(field, value, confidence, url, other, source, published);
        }

        Found from(SourceKind other) {
            return new Found(field, value, confidence, url, quote, other, published);
        }

        Found published(String other) {
            return new Found(field, value, confidence, url, quote, source, other);
        }

        /** As a finding; the quote is unlike any other unless one was set. */
        Finding asFinding() {
            String words = quote.isEmpty() ? "On " + url + " it says " + value.asText() : quote;
            return new Finding(
                    FieldPath.of(field),
                    new Candidate(
                            value,
                            confidence,
                            new Evidence(url, "", words, NOW, "hash of " + url, "test"),
                            List.of()),
                    source,
                    1.0,
                    published,
                    List.of());
        }
    }
}
