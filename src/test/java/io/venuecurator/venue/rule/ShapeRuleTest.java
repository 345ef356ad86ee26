package io.venuecurator.venue.rule;

import static io.venuecurator.venue.rule.RuleFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeRuleTest {

    private final ValidationRule rule = new ShapeRule(RuleFixture.PROFILE);

    @Test
    void numberWhereAnObjectIsExpectedIsAnError() {
        assertThat(findings(rule, "{'capacity':500}", "{'capacity':{}}", "{'capacity':null}"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.field()).hasToString("capacity");
                            assertThat(finding.message()).contains("is a number");
                        });
    }

    @Test
    void entryThatIsNoObjectIsAnError() {
        assertThat(findings(rule, "'just a name'"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("a string where a venue object"));
    }
}
