package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.VenueProfileReader;
import org.junit.jupiter.api.Test;

class ClueRulesTest {

    private final Places places = new Places(VenueProfileReader.bundled(), Vocabulary.bundled());

    @Test
    void phoneIsComparedWithoutTheCountrysCode() {
        ClueRule rule = new PhoneClue();

        assertThat(rule.weigh(phone("+65 6123 4567"), phone("6123 4567")).orElseThrow().weight())
                .isPositive();
        assertThat(rule.weigh(phone("6123 4567"), phone("6123 4568")).orElseThrow().weight())
                .isNegative();
        assertThat(rule.weigh(phone("6123 4567"), phone("not available"))).isEmpty();
    }

    @Test
    void addressGoesBeforePostalCode() {
        ClueRule rule = new AddressClue();

        assertThat(reason(rule, address("1 Palm Rd", "100001"), address("1 Palm Road", "")))
                .isEqualTo("same street address");
        assertThat(reason(rule, address("1 Palm Rd", "100001"), address("", "100001")))
                .isEqualTo("same postal code");
        assertThat(reason(rule, address("", "100001"), address("", "100002")))
                .isEqualTo("other postal code");
        assertThat(rule.weigh(address("1 Palm Rd", "100001"), address("", ""))).isEmpty();
    }

    private static String reason(ClueRule rule, Place a, Place b) {
        return rule.weigh(a, b).orElseThrow().reason();
    }

    private Place phone(String phone) {
        return places.of("Any", "", phone, "", "", "");
    }

    private Place address(String address, String postal) {
        return places.of("Any", "", "", address, postal, "");
    }
}
