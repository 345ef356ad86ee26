package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeRuleTest {

    private final ValidationRule rule = new RangeRule(RuleFixture.PROFILE);

    @Test
    void perPersonAndHallHireAmountsInTheTablePriceAreSuspected() {
        assertThat(
                        findings(
                                rule,
                                "{'pricing':{'price_per_table':138}}",
                                "{'pricing':{'price_per_table':8000}}",
                                "{'pricing':{'price_per_table':400}}",
                                "{'pricing':{'price_per_table':0}}"))
                .extracting(Finding::message)
                .containsExactly(
                        "Price per table 138 is below the plausible 400. It may be a price per"
                                + " person.",
                        "Price per table 8000 is above the plausible 4000. It may be the hire of"
                                + " the hall.");
    }

    @Test
    void otherNumbersHaveBoundsToo() {
        assertThat(findings(rule, "{'rating':6.0}"))
                .extracting(Finding::message)
                .containsExactly("Rating 6.0 is above the plausible 5.");
    }
}
