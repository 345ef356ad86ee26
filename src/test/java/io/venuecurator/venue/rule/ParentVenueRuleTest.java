package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParentVenueRuleTest {

    private final ValidationRule rule = new ParentVenueRule();

    @Test
    void parentsOutsideTheFileAreNamed() {
        assertThat(
                        findings(
                                rule,
                                "{'id':'h','name':'Grand Hotel'}",
                                "{'parent_venue':'grand  hotel'}",
                                "{'parent_venue':'h'}",
                                "{'parent_venue':'Other Hotel'}"))
                .extracting(Finding::venueId)
                .containsExactly("v3");
    }
}
