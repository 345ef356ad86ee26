package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdRuleTest {

    private final ValidationRule rule = new IdRule();

    @Test
    void absentNumericAndDoubledIdsAreErrors() {
        assertThat(findings(rule, "{}", "{'id':7}", "{'id':'a'}", "{'id':'a'}"))
                .extracting(Finding::message)
                .containsExactly(
                        "The venue has no id; it is addressed by its position.",
                        "The id is no text; the venue is addressed by its position.",
                        "The id \"a\" stands in the file 2 times.",
                        "The id \"a\" stands in the file 2 times.");
    }

    @Test
    void uniqueIdIsFine() {
        assertThat(findings(rule, "{'id':'a'}", "{'id':'b'}")).isEmpty();
    }
}
