package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfileReader;
import org.junit.jupiter.api.Test;

class VenuePairMatcherTest {

    private final VenuePairMatcher matcher =
            new VenuePairMatcher(VenueProfileReader.bundled(), Vocabulary.bundled());

    @Test
    void sameNameIsTheSameVenue() {
        assertThat(relation("{'name':'The Harbour Hotel'}", "{'name':'Harbour Hotel Singapore'}"))
                .isEqualTo(Relation.SAME);
    }

    @Test
    void sameNameElsewhereIsNotTheSameVenue() {
        assertThat(
                        relation(
                                "{'name':'Jin Yu','contact':{'phone':'+65 6123 4567'},"
                                        + "'location':{'address':'1 Palm Road'}}",
                                "{'name':'Jin Yu','contact':{'phone':'+65 6999 9999'},"
                                        + "'location':{'address':'20 Orchid Road'}}"))
                .isEqualTo(Relation.UNSURE);
    }

    @Test
    void phoneAndAddressAloneNeverMakeTwoVenuesOne() {
        assertThat(
                        relation(
                                "{'name':'Jin Yu','contact':{'phone':'+65 6123 4567'},"
                                        + "'location':{'address':'1 Palm Road 100001'}}",
                                "{'name':'Blue Terrazza','contact':{'phone':'+65 6123 4567'},"
                                        + "'location':{'address':'1 Palm Road 100001'}}"))
                .isEqualTo(Relation.DIFFERENT);
    }

    @Test
    void aRoomIsPartOfItsHouseAlthoughEverythingElseAgrees() {
        assertThat(
                        relation(
                                "{'name':'Harbour Hotel','contact':{'phone':'+65 6123 4567'},"
                                        + "'location':{'address':'1 Palm Road'}}",
                                "{'name':'Harbour Hotel - Grand Ballroom',"
                                        + "'contact':{'phone':'+65 6123 4567'},"
                                        + "'location':{'address':'1 Palm Road'}}"))
                .isEqualTo(Relation.PART_OF);
    }

    @Test
    void theRecordsOwnWordOnItsHouseCounts() {
        MatchVerdict verdict =
                matcher.judge(
                        venue("{'name':'Albatross','parent_venue':'Lagoon Resort'}"),
                        venue("{'name':'The Lagoon Resort Singapore'}"));

        assertThat(verdict.relation()).isEqualTo(Relation.PART_OF);
        assertThat(verdict.reason()).contains("Albatross", "Lagoon Resort");
    }

    @Test
    void aLongerNameNeedsTheAddressToBeTheSameVenue() {
        String longer = "{'name':'Harbour Pearl Katong','location':{'address':'1 Palm Road'}%s}";
        String shorter = "{'name':'Harbour Pearl','location':{'address':'1 Palm Road'}%s}";
        String phone = ",'contact':{'phone':'+65 6123 4567'}";

        assertThat(relation(longer.formatted(phone), shorter.formatted(phone)))
                .isEqualTo(Relation.SAME);
        assertThat(relation(longer.formatted(""), shorter.formatted("")))
                .isEqualTo(Relation.UNSURE);
    }

    @Test
    void branchesOfAChainDifferAlthoughTheyShareAPhone() {
        assertThat(
                        relation(
                                "{'name':'Plum Garden @ Heron Mall',"
                                        + "'contact':{'phone':'+65 6123 4567'}}",
                                "{'name':'Plum Garden @ Orchid Club',"
                                        + "'contact':{'phone':'+65 6123 4567'}}"))
                .isEqualTo(Relation.DIFFERENT);
    }

    @Test
    void recordsOfAnyShapeAreCompared() {
        assertThat(relation("{'capacity':3}", "{'name':5,'contact':'none'}"))
                .isEqualTo(Relation.DIFFERENT);
    }

    private Relation relation(String a, String b) {
        Relation there = matcher.judge(venue(a), venue(b)).relation();
        assertThat(matcher.judge(venue(b), venue(a)).relation()).isEqualTo(there);
        return there;
    }

    private static Venue venue(String json) {
        try {
            return new Venue("v", new JsonMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
