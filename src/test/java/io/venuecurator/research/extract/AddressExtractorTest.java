package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressExtractorTest {

    private static final String FIELD = "location.address";
    private final AddressExtractor extractor = new AddressExtractor(TestPages.PROFILE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "75 Fig Boulevard, Singapore 238801|75 Fig Boulevard, Singapore 238801",
                "Address: 12 Fig Road #03-01 Singapore 238801 Tel: 6123 4567|12 Fig Road #03-01 Singapore 238801",
                "We are located at 12 Fig Road, Singapore 238801 near the park.|12 Fig Road, Singapore 238801",
                "12 Fig Road, Singapore (238801)|12 Fig Road, Singapore (238801)",
                "12 Fig Road, S(238801)|12 Fig Road, S(238801)",
                "After 9 years at 3 Sea Street we moved to 12 Fig Road, Singapore 238801.|12 Fig Road, Singapore 238801",
                "The Gilded Fig, 12 Fig Road, Singapore 238801. Tel 6123 4567|12 Fig Road, Singapore 238801",
                "The Great Hall, 320 guests. 12 Fig Road, Singapore 238801|12 Fig Road, Singapore 238801",
                "Fig Tower, 12 Fig Road, Singapore 238801|Fig Tower, 12 Fig Road, Singapore 238801",
                "Address: 12 Fig Road, level 2|12 Fig Road, level 2",
            })
    void readsAddressesInALine(String line, String address) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), FIELD))
                .containsExactly('"' + address + '"');
    }

    @Test
    void joinsTheLinesOfAnAddress() {
        Page page =
                TestPages.plain("Find us\n333 North Fig Road\n#07-11 Fig Centre\nSingapore 238801");
        assertThat(TestPages.values(extractor, page, FIELD))
                .containsExactly("\"333 North Fig Road, #07-11 Fig Centre, Singapore 238801\"");
    }

    @Test
    void aSentenceAboveIsNoStreet() {
        Page page =
                TestPages.plain(
                        "Fig Boulevard station is 3 minutes' walk away.\nFig Inn\nSingapore 238801");
        assertThat(TestPages.values(extractor, page, FIELD)).isEmpty();
    }

    @Test
    void theLabelMayStandAloneAboveTheAddress() {
        Page page = TestPages.plain("Address:\n12 Fig Road\nSingapore 238801\n6123 4567");
        assertThat(TestPages.values(extractor, page, FIELD))
                .containsExactly("\"12 Fig Road, Singapore 238801\"");
    }

    @Test
    void saysThatThePostalCodeIsMissing() {
        assertThat(TestPages.found(extractor, TestPages.plain("Address: 12 Fig Road"), FIELD))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.candidate().warnings())
                                        .containsExactly("the address has no postal code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Singapore 238801",
                "Best venues in Singapore 2026",
                "Location: in the heart of the city",
                "Other location: Sea Street",
                "12 dishes on the road to happiness",
            })
    void isNotFooledByOtherText(String line) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), FIELD)).isEmpty();
    }

    @Test
    void aLineAboutAnotherLocationIsNotRead() {
        Page page =
                TestPages.plain(
                        "Address: 12 Fig Road, Singapore 238801\n"
                                + "Other location: 9 Plum Road, Singapore 238899");
        assertThat(TestPages.values(extractor, page, "location.address"))
                .containsExactly("\"12 Fig Road, Singapore 238801\"");
    }
}
