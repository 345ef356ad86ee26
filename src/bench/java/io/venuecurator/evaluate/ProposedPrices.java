package io.venuecurator.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.extract.FieldCandidate;
import io.venuecurator.research.extract.price.PriceUnit;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.VenueProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the program would propose for a price list as a page, per table. */
final class ProposedPrices {

    private final VenueProfile profile;
    private final PageValues values;

    ProposedPrices(VenueProfile profile) {
        this.profile = profile;
        this.values = new PageValues(profile);
    }

    /**
     * The candidates that the truth judges: of the prices per table those whose string says per
     * what they are, the basis, and the numbers of tables.
     */
    List<LabelledCandidate> judged(String unit, JsonNode row, PriceTruth truth) {
        List<LabelledCandidate> judged = new ArrayList<>();
        for (FieldCandidate found : found(row)) {
            isRight(found, truth)
                    .ifPresent(
                            right ->
                                    judged.add(
                                            new LabelledCandidate(
                                                    unit,
                                                    found.field(),
                                                    found.candidate(),
                                                    right)));
        }
        return judged;
    }

    private Optional<Boolean> isRight(FieldCandidate found, PriceTruth truth) {
        JsonNode value = found.candidate().value();
        if (isPerTable(found)) {
            List<PriceTuple> same = truth.all().filter(p -> isSame(p.low(), found)).toList();
            boolean untold = same.stream().allMatch(p -> p.unit().equals("unknown"));
            return untold && !same.isEmpty()
                    ? Optional.empty()
                    : Optional.of(same.stream().anyMatch(p -> p.unit().equals("per_table")));
        }
        return switch (found.field().value()) {
            case "pricing.pricing_type" ->
                    Optional.of(truth.all().anyMatch(p -> p.hasBasis(value.asText())));
            case "capacity.min_tables" ->
                    Optional.of(truth.tables().startsWith(value.asText() + "-"));
            case "capacity.max_rounds" ->
                    Optional.of(truth.tables().endsWith("-" + value.asText()));
            default -> Optional.empty();
        };
    }

    /** The per-person prices of a record that would be proposed as those of a table. */
    List<String> perPersonAsPerTable(JsonNode row, PriceTruth truth) {
        List<BigDecimal> perPerson = truth.perPerson().stream().map(PriceTuple::low).toList();
        return found(row).stream()
                .filter(this::isPerTable)
                .filter(found -> perPerson.stream().anyMatch(p -> isSame(p, found)))
                .map(found -> "per person, proposed as " + found.field() + ": " + found)
                .toList();
    }

    private List<FieldCandidate> found(JsonNode row) {
        String text =
                "Lunch: %s\nDinner: %s\nTables: %s"
                        .formatted(
                                row.path("lunch_raw").asText(),
                                row.path("dinner_raw").asText(),
                                row.path("tables_raw").asText());
        return values.of(TextPage.of(text), Markets.venue("", Map.of()));
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
