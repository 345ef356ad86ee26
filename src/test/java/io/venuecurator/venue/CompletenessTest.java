package io.venuecurator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 0.00",
                "{'name':'A'} | 0.08",
                "{'name':'A','venue_type':'venue'} | 0.08",
                "{'name':'A','venue_type':'hotel'} | 0.16",
                "{'pricing':{'price_per_table':0}} | 0.00",
                "{'pricing':{'price_per_table':0.00}} | 0.00",
                "{'pricing':{'price_per_table':1e3}} | 0.08",
                "{'location':{'zone':'Unknown'}} | 0.00",
                "{'location':{'zone':'unknown '}} | 0.00",
                "{'location':{'zone':'East'}} | 0.06",
                "{'amenities':{'bridal_suite':false}} | 0.05",
                "{'contact':{'email':''}} | 0.00",
                "{'contact':{'email':null}} | 0.00",
                "{'capacity':500} | 0.00",
                "{'rating':4.5,'description':'x','name':'A'} | 0.18"
            })
    void scoresFilledFieldsByTier(String json, String score) throws JsonProcessingException {
        assertThat(Completeness.of(venue(json), PROFILE).score()).hasToString(score);
    }

    @Test
    void fullVenueScoresOne() throws JsonProcessingException {
        Venue full =
                venue(
                        """
                        {'name':'A','venue_type':'hotel','rating':4.5,'description':'d',
                         'pricing':{'price_per_table':1388,'pricing_type':'nett','min_spend':9000},
                         'capacity':{'max_capacity':300},
                         'location':{'address':'1 Road','zone':'East','nearest_mrt':'Bedok'},
                         'contact':{'phone':'+65 6123 4567','email':'a@b.example',
                                    'website':'https://b.example'},
                         'amenities':{'bridal_suite':false},
                         'restrictions':{'outside_catering':false}}
                        """);

        assertThat(Completeness.of(full, PROFILE).score()).hasToString("1.00");
        assertThat(Completeness.of(full, PROFILE).level()).isEqualTo(ConfidenceLevel.HIGH);
    }

    private static Venue venue(String json) throws JsonProcessingException {
        return new Venue("v", new ObjectMapper().readTree(json.replace('\'', '"')));
    }
}
