package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class PostalInAddressRuleTest {

    private final ValidationRule rule = new PostalInAddressRule(RuleFixture.PROFILE);

    @Test
    void codeInTheAddressThatTheFieldLacksOrContradicts() {
        assertThat(
                        findings(
                                rule,
                                "{'location':{'address':'1 Quay, Singapore 123456'}}",
                                "{'location':{'address':'1 Quay 123456','postal':''}}",
                                "{'location':{'address':'1 Quay 123456','postal':'654321'}}",
                                "{'location':{'address':'1 Quay 123456','postal':'123456'}}",
                                "{'location':{'address':'1234567 Quay'}}"))
                .extracting(Finding::venueId, Finding::severity)
                .containsExactly(
                        tuple("v0", Severity.INFO),
                        tuple("v1", Severity.INFO),
                        tuple("v2", Severity.WARNING));
    }
}
