package io.venuecurator.venue.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.venue.Venue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationRulesTest {

    private final ValidationRules rules = new ValidationRules(RuleFixture.PROFILE);

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(rules.rules()).extracting(ValidationRule::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "phone, +65 6123 4567, true",
        "phone, 61234567, false",
        "phone, +65 5123 4567, false",
        "email, events@house.example, true",
        "email, [email protected], false",
        "email, a@b, false",
        "website, https://house.example/weddings?x=1, true",
        "website, www.house.example, false",
        "website, javascript:alert(1), false"
    })
    void contactsHaveTheirForm(String field, String text, boolean fine) {
        assertThat(contactFindings(field, text).isEmpty()).isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({"123456, true", "12345, false", "S123456, false"})
    void postalCodesHaveTheirForm(String text, boolean fine) {
        ObjectNode venue = JsonNodeFactory.instance.objectNode().put("id", "a");
        venue.putObject("location").put("postal", text);
        assertThat(check(venue, "postal").isEmpty()).isEqualTo(fine);
    }

    private List<Finding> contactFindings(String field, String text) {
        ObjectNode venue = JsonNodeFactory.instance.objectNode().put("id", "a");
        venue.putObject("contact").put(field, text);
        return check(venue, field.equals("website") ? "url" : field);
    }

    private List<Finding> check(ObjectNode json, String rule) {
        Venue venue = new Venue("a", json);
        CatalogFacts facts = new CatalogFacts(RuleFixture.PROFILE);
        facts.add(venue);
        return rules.check(venue, facts).stream().filter(f -> f.rule().equals(rule)).toList();
    }
}
