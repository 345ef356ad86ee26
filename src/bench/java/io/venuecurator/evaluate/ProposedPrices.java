package io.venuecurator.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.extract.FieldCandidate;
import io.venuecurator.research.extract.price.PriceUnit;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.VenueProfile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the program would propose for a price list as a page, per table. */
final class ProposedPrices {

    private final VenueProfile profile;
    private final PageValues values;

    ProposedPrices(VenueProfile profile) {
        this.profile = profile;
        this.values = new PageValues(profile);
    }

    /** The per-person prices of a record that would be proposed as those of a table. */
    List<String> perPersonAsPerTable(JsonNode row, PriceTruth truth) {
        String text =
                "Lunch: %s\nDinner: %s\nTables: %s"
                        .formatted(
                                row.path("lunch_raw").asText(),
                                row.path("dinner_raw").asText(),
                                row.path("tables_raw").asText());
        List<BigDecimal> perPerson = truth.perPerson().stream().map(PriceTuple::low).toList();
        return values.of(TextPage.of(text), Markets.venue("", Map.of())).stream()
                .filter(this::isPerTable)
                .filter(found -> perPerson.stream().anyMatch(p -> isSame(p, found)))
                .map(found -> "per person, proposed as " + found.field() + ": " + found)
                .toList();
    }

    private boolean isPerTable(FieldCandidate found) {
        return profile.fields(FieldType.MONEY, "").stream()
                .filter(field -> field.unit().equals(PriceUnit.PER_TABLE.profileUnit()))
                .anyMatch(field -> field.path().equals(found.field()));
    }

    private static boolean isSame(BigDecimal price, FieldCandidate found) {
        return price.compareTo(found.candidate().value().decimalValue()) == 0;
    }
}
