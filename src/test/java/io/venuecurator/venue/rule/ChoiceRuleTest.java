package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceRuleTest {

    private final ValidationRule rule = new ChoiceRule(RuleFixture.PROFILE);

    @Test
    void unknownChoicesAndListEntriesAreNamed() {
        assertThat(
                        findings(
                                rule,
                                "{'venue_type':'palace'}",
                                "{'location':{'mrt_lines':['NS','XX']}}",
                                "{'venue_type':'hotel','location':{'zone':'unknown'}}"))
                .extracting(f -> f.value() == null ? "" : f.value().textValue())
                .containsExactly("palace", "XX");
    }
}
