package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmenityExtractorTest {

    private final AmenityExtractor extractor = new AmenityExtractor(TestPages.PROFILE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Use of the bridal suite with breakfast|amenities.bridal_suite|true",
                "No bridal suite|amenities.bridal_suite|false",
                "We have no valet parking, but forty lots|amenities.valet_parking|false",
                "Valet parking is not available|amenities.valet_parking|false",
                "Valet parking: No|amenities.valet_parking|false",
                "Valet parking  Yes|amenities.valet_parking|true",
                "LED wall, two projectors and sound system|amenities.av_equipment|true",
                "Fully Air-Conditioned ballroom|amenities.air_conditioning|true",
                "Parking is free. There is valet service. No pets|amenities.valet_parking|true",
                "Is there a bridal suite? Yes, with mirrors.|amenities.bridal_suite|true",
                "Free rooms? No. Valet parking? Yes, from 100 guests|amenities.valet_parking|true",
                "Do you have a bridal suite? Unfortunately not.|amenities.bridal_suite|false",
                "Is outside catering allowed? No.|restrictions.outside_catering|false",
                "Is outside catering allowed? Yes|restrictions.outside_catering|true",
                "No outside catering|restrictions.outside_catering|false",
                "Outside catering not allowed|restrictions.outside_catering|false",
                "Outside catering is allowed|restrictions.outside_catering|true",
                "You may bring outside food|restrictions.outside_catering|true",
                "Outside food is strictly prohibited|restrictions.outside_catering|false",
            })
    void readsWhetherAVenueHasIt(String line, String field, String value) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), field))
                .containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is outside catering allowed?",
                "Outside catering",
                "Outside catering partners",
            })
    void permissionNeedsAStatement(String line) {
        assertThat(
                        TestPages.values(
                                extractor, TestPages.plain(line), "restrictions.outside_catering"))
                .isEmpty();
    }

    @Test
    void theAnswerMayStandInTheNextLine() {
        assertThat(
                        TestPages.found(
                                extractor,
                                TestPages.plain("Is there valet parking?\nNo, but forty lots."),
                                "amenities.valet_parking"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.candidate().value().booleanValue()).isFalse();
                            assertThat(found.candidate().evidence().quote())
                                    .isEqualTo("Is there valet parking? No, but forty lots.");
                        });
    }

    @Test
    void aQuestionIsNoStatement() {
        assertThat(
                        TestPages.values(
                                extractor,
                                TestPages.plain("Do you have a bridal suite? Ask us."),
                                "amenities.bridal_suite"))
                .isEmpty();
    }
}
