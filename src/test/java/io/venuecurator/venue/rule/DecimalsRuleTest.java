package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecimalsRuleTest {

    private final ValidationRule rule = new DecimalsRule(RuleFixture.PROFILE);

    @Test
    void unroundedMeansAreNamed() {
        assertThat(findings(rule, "{'rating':4.533333}", "{'rating':4.50}", "{'rating':4.500}"))
                .extracting(Finding::venueId)
                .containsExactly("v0");
    }
}
