package io.venuecurator.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryPlannerTest {

    private static final InstantSource NEW_YEARS_EVE =
            InstantSource.fixed(Instant.parse("2026-12-31T20:00:00Z"));

    private final VenueProfile profile = VenueProfileReader.bundled();
    private final QueryPlanner planner = new QueryPlanner(profile, NEW_YEARS_EVE);

    @Test
    void anEmptyVenueIsAskedInAllCategoriesByPriority() {
        ResearchTask task = planner.plan(venue("{'name':'Harbour Hotel'}"));

        assertThat(task.queries())
                .hasSize(QueryPlanner.MOST_QUERIES)
                .isSortedAccordingTo(java.util.Comparator.comparingInt(SearchQuery::priority));
        assertThat(task.missingFields()).contains(FieldPath.of("contact.phone"));
    }

    @Test
    void aQueryNamesVenueCountryAndTheYearsThatAreCurrentThere() {
        // It is already the next year in the market's time zone.
        assertThat(query("{'name':'Harbour Hotel'}", "pricing"))
                .contains("Harbour Hotel Singapore")
                .contains("2027")
                .contains("2026")
                .doesNotContain("{");
    }

    @Test
    void onlyCategoriesWithMissingFieldsAreAskedAndThoseAlwaysAsked() {
        List<String> asked =
                planner
                        .plan(
                                venue(
                                        "{'name':'H','contact':{'phone':'+65 6123 4567',"
                                                + "'email':'a@b.example','website':'https://b.example'},"
                                                + "'location':{'address':'1 Palm Road','postal':'100001'}}"))
                        .queries()
                        .stream()
                        .map(SearchQuery::category)
                        .toList();

        assertThat(asked).contains("pricing", "reviews").doesNotContain("contact");
    }

    @Test
    void theHouseIsNamedUnlessTheNameSaysIt() {
        assertThat(query("{'name':'Cube','parent_venue':'Coral Hotel'}", "pricing"))
                .startsWith("Cube Coral Hotel ");
        assertThat(query("{'name':'Cube at Coral Hotel','parent_venue':'Coral Hotel'}", "pricing"))
                .startsWith("Cube at Coral Hotel ")
                .containsOnlyOnce("Coral");
    }

    @Test
    void theCountryIsNotSaidTwice() {
        assertThat(query("{'name':'Harbour Hotel Singapore'}", "pricing"))
                .containsOnlyOnce("Singapore");
    }

    @Test
    void aHostileNameBecomesPlainWords() {
        assertThat(
                        query(
                                "{'name':'\\u202E\\u0000-site:evil.example Harbour\\n{year} <b>'}",
                                "pricing"))
                .startsWith("site evil.example Harbour year b ");
    }

    @Test
    void aHugeNameStaysWithinWhatEnginesAccept() {
        String words = query("{'name':'" + "ab ".repeat(5_000) + "'}", "pricing");
        String one = query("{'name':'" + "x".repeat(5_000) + "'}", "pricing");

        assertThat(words.length()).isLessThanOrEqualTo(400);
        assertThat(words.split(" ")).hasSizeLessThanOrEqualTo(50);
        assertThat(one.length()).isLessThanOrEqualTo(400);
    }

    @Test
    void withoutANameThereIsNothingToAsk() {
        assertThat(planner.plan(venue("{'name':' *** '}")).queries()).isEmpty();
        assertThat(planner.plan(venue("{}")).queries()).isEmpty();
    }

    private String query(String json, String category) {
        return planner.plan(venue(json)).queries().stream()
                .filter(q -> q.category().equals(category))
                .findFirst()
                .orElseThrow()
                .query();
    }

    private static Venue venue(String json) {
        try {
            return new Venue("v", new JsonMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
