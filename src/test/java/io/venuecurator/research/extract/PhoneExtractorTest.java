package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneExtractorTest {

    private static final String FIELD = "contact.phone";
    private final PhoneExtractor extractor = new PhoneExtractor(TestPages.PROFILE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tel: 6123 4567",
                "Call (65) 6123-4567 for a viewing",
                "+65 61234567",
                "T +65 6123 4567 | F +65 6123 4599",
                "65 6123 4567",
                "Enquiries 6123.4567",
                "Tel 6123 - 4567",
                "Mon-Sun 10:00-22:00, 6123 4567",
                "6123 4567, open 10:00-22:00",
            })
    void writesNumbersAsTheRegionDoes(String line) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), FIELD))
                .containsExactly("\"+65 6123 4567\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fax: 6123 4567",
                "Tel: none, Fax 6123 4567",
                "6123 4567 (Fax)",
                "Facsimile 6123 4567",
                "F. 6123 4567",
            })
    void takesAFaxOnlyForWantOfAPhone(String line) {
        assertThat(TestPages.found(extractor, TestPages.plain(line), FIELD))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.candidate().warnings()).isNotEmpty();
                            assertThat(found.candidate().confidence())
                                    .isEqualTo(ExtractorConfidence.LAST_RESORT);
                        });
        Page both = TestPages.plain(line + "\nPhone: 6765 4321");
        assertThat(TestPages.values(extractor, both, FIELD)).containsExactly("\"+65 6765 4321\"");
    }

    @Test
    void theLineAboveMayHoldTheLabel() {
        Page page = TestPages.plain("Fax number:\n6123 4567\nTelephone:\n6765 4321");
        assertThat(TestPages.values(extractor, page, FIELD)).containsExactly("\"+65 6765 4321\"");
    }

    @Test
    void aNumberThatIsOnceCalledAFaxIsNoPhoneInATable() {
        String page = "Fax: 6123 4567\nName  Phone  Fax\nHall  6123 4500  6123 4567";
        assertThat(TestPages.values(extractor, TestPages.plain(page), FIELD))
                .containsExactly("\"+65 6123 4500\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UEN 61234567",
                "Company registration no. 61234567",
                "$61234567",
                "Order number: 6123 4567",
                "12/10/2026 and 2026-11-24",
                "Reed Room  95  60  90  70",
                "ISBN 978-981-61234-5",
                "Your address is 61.23.45.67",
                "From 6000 - 8000 each",
                "+1 202 555 0123",
            })
    void isNotFooledByOtherNumbers(String line) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), FIELD)).isEmpty();
    }

    @Test
    void trustsALinkMostAndQuotesWhatItShows() {
        Page page =
                TestPages.html("<p>Call us at <a href='tel:+6561234567'>6123 4567</a> today</p>");
        assertThat(TestPages.found(extractor, page, FIELD))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.candidate().confidence())
                                    .isEqualTo(ExtractorConfidence.LINK);
                            assertThat(found.candidate().evidence().quote())
                                    .isEqualTo("Call us at 6123 4567 today");
                        });
    }

    @Test
    void quotesTheLinkItselfWhereTheNumberIsNotShown() {
        Page page = TestPages.html("<a href='tel:6123%204567'>Call us</a>");
        assertThat(TestPages.found(extractor, page, FIELD))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.candidate().evidence().quote())
                                        .isEqualTo("tel:6123%204567"));
    }

    @ParameterizedTest
    @CsvSource({"303.333.PAUL,+1 303-333-7285", "1-800-FLOWERS,+1 800-356-9377"})
    void readsNumbersSpelledWithLetters(String written, String number) {
        assertThat(new PhoneFinder("US").find("Call " + written + " now", ""))
                .extracting(PhoneHit::number)
                .containsExactly(number);
    }
}
