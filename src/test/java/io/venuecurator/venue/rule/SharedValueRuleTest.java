package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedValueRuleTest {

    private final ValidationRule rule = new SharedValueRule();

    @Test
    void namesAddressesAndPhonesThatSeveralHave() {
        assertThat(
                        findings(
                                rule,
                                "{'name':'A','contact':{'phone':'+65 6123 4567'}}",
                                "{'name':'a ','contact':{'phone':'+6561234567'}}",
                                "{'name':'B','contact':{'phone':''}}",
                                "{'name':'C','contact':{'phone':''}}"))
                .extracting(f -> f.venueId() + " " + f.field())
                .containsExactly("v0 name", "v0 contact.phone", "v1 name", "v1 contact.phone");
    }
}
