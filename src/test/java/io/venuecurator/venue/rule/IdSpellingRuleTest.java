package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdSpellingRuleTest {

    private final ValidationRule rule = new IdSpellingRule();

    @Test
    void idsOutsideTheSlugFormAreNamed() {
        assertThat(findings(rule, "{'id':'A B'}", "{'id':'café'}", "{'id':'cafe-1'}"))
                .extracting(Finding::venueId, Finding::message)
                .satisfiesExactly(
                        first -> assertThat(first.toString()).contains("v0", "no slug"),
                        second -> assertThat(second.toString()).contains("v1", "outside ASCII"));
    }
}
