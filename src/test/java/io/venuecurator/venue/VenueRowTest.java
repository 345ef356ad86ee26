package io.venuecurator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueRowTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | false",
                "{'needs_review':null} | false",
                "{'needs_review':[]} | false",
                "{'needs_review':''} | false",
                "{'needs_review':false} | false",
                "{'needs_review':true} | true",
                "{'needs_review':['price']} | true",
                "{'needs_review':'look again'} | true"
            })
    void marksAreReadInEveryForm(String json, boolean marked) throws JsonProcessingException {
        assertThat(row(json).markedForReview()).isEqualTo(marked);
    }

    @Test
    void thresholdIsComparedInHundredths() throws JsonProcessingException {
        VenueRow row = row("{'name':'A','location':{'zone':'East'}}");

        assertThat(row.score()).isEqualTo(14);
        assertThat(row.needsEnrichment(0.14)).isFalse();
        assertThat(row.needsEnrichment(0.15)).isTrue();
    }

    @Test
    void missingBitsFollowTheProfilesOrder() throws JsonProcessingException {
        VenueRow row = row("{'name':'A'}");

        assertThat(row.isMissing(0)).isFalse();
        assertThat(row.isMissing(1)).isTrue();
    }

    @Test
    void columnsOfTheWrongShapeAreEmpty() throws JsonProcessingException {
        VenueRow row = row("{'name':{'en':'A'},'capacity':500}");

        assertThat(row.name()).isEmpty();
        assertThat(row.cells()).containsOnlyNulls();
    }

    private static VenueRow row(String json) throws JsonProcessingException {
        Venue venue = new Venue("v", new ObjectMapper().readTree(json.replace('\'', '"')));
        return VenueRow.of(venue, 0, PROFILE);
    }
}
