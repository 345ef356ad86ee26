package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholderRuleTest {

    private final ValidationRule rule = new PlaceholderRule(RuleFixture.PROFILE);

    @Test
    void valuesThatSayNothingAreNamed() {
        assertThat(
                        findings(
                                rule,
                                "{'venue_type':'venue','rating':0,'contact':{'email':''},"
                                        + "'location':{'zone':'Unknown','mrt_lines':[]}}"))
                .extracting(f -> String.valueOf(f.field()))
                .containsExactlyInAnyOrder(
                        "venue_type",
                        "rating",
                        "contact.email",
                        "location.zone",
                        "location.mrt_lines");
    }

    @Test
    void falseAndNullAreNot() {
        assertThat(findings(rule, "{'amenities':{'bridal_suite':false},'rating':null}")).isEmpty();
    }
}
