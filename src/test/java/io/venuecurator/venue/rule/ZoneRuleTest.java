package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoneRuleTest {

    private final ValidationRule rule = new ZoneRule(RuleFixture.PROFILE);

    @Test
    void zoneThatContradictsThePostalCodeIsNamed() {
        assertThat(
                        findings(
                                rule,
                                "{'location':{'zone':'West','postal':'018956'}}",
                                "{'location':{'zone':'Central','postal':'018956'}}",
                                "{'location':{'zone':'Unknown','postal':'018956'}}",
                                "{'location':{'zone':'West','postal':'999999'}}"))
                .extracting(Finding::venueId)
                .containsExactly("v0");
    }
}
