package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeRuleTest {

    private final ValidationRule rule = new TypeRule(RuleFixture.PROFILE);

    @Test
    void valuesOfAnotherTypeAreErrors() {
        assertThat(
                        findings(
                                rule,
                                "{'rating':'4.5','amenities':{'bridal_suite':'yes'},"
                                        + "'location':{'mrt_lines':'NS'},'name':5}"))
                .extracting(f -> String.valueOf(f.field()))
                .containsExactly("name", "location.mrt_lines", "amenities.bridal_suite", "rating");
    }

    @Test
    void fittingAndMissingValuesAreFine() {
        assertThat(findings(rule, "{'rating':4.5,'name':'A','description':null,'venue_type':''}"))
                .isEmpty();
    }
}
