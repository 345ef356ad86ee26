package io.venuecurator.venue.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.util.ArrayList;
import java.util.List;

/** Checks small venues, written with single quotes, as the only ones of a file. */
final class RuleFixture {

    static final VenueProfile PROFILE = VenueProfileReader.bundled();

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private RuleFixture() {}

    static List<Finding> findings(ValidationRule rule, String... venues) {
        CatalogFacts facts = new CatalogFacts(PROFILE);
        List<Venue> read = new ArrayList<>();
        for (String json : venues) {
            Venue venue = new Venue("v" + read.size(), parse(json));
            facts.add(venue);
            read.add(venue);
        }
        return read.stream().flatMap(venue -> rule.check(venue, facts).stream()).toList();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
