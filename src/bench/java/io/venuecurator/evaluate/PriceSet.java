package io.venuecurator.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.extract.price.FoundPrice;
import io.venuecurator.research.extract.price.Meal;
import io.venuecurator.research.extract.price.PriceContext;
import io.venuecurator.research.extract.price.PriceParser;
import io.venuecurator.venue.VenueProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Price lists of banquets. The truth of a string is the hand audit where it has one, else the set's
 * own rough parse as far as that reads the string; see {@link RoughParse}.
 */
final class PriceSet implements EvaluationSet, CandidateSource {

    private static final VenueProfile MARKET = Markets.SINGAPORE;
    private static final Path AUDIT = Path.of("docs", "price-audit.md");

    private final PriceParser parser = new PriceParser(MARKET.region());
    private final TableReading tables = new TableReading(MARKET);
    private final ProposedPrices proposed = new ProposedPrices(MARKET);

    @Override
    public String name() {
        return "prices";
    }

    @Override
    public String place() {
        return "prices/banquet-prices.jsonl";
    }

    @Override
    public List<Figure> score(Path place, Disagreements disagreements) throws IOException {
        PriceAudit audit = PriceAudit.read(AUDIT);
        List<JsonNode> rows = JsonLines.read(place);
        int tuples = 0;
        int right = 0;
        int records = 0;
        int audited = 0;
        int perPerson = 0;
        int asPerTable = 0;
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            PriceTruth found = read(row);
            Optional<PriceTruth> judged = audit.of(row);
            PriceTruth truth = judged.orElseGet(() -> RoughParse.of(row));
            audited += judged.isPresent() ? 1 : 0;
            PriceTruth.Score score = found.score(truth);
            tuples += score.all();
            right += score.right();
            records += score.all() == score.right() ? 1 : 0;
            if (score.all() != score.right()) {
                disagreements.add("line %d: found %s, truth %s".formatted(i + 1, found, truth));
            }
            List<String> wrongly = proposed.perPersonAsPerTable(row, truth);
            perPerson += truth.perPerson().size();
            asPerTable += wrongly.size();
            wrongly.forEach(disagreements::add);
        }
        return List.of(
                Figure.share(name(), "tuples right", right, tuples),
                Figure.share(name(), "records right", records, rows.size()),
                Figure.share(name(), "records audited", audited, rows.size()),
                Figure.share(
                        name(), "per-person prices proposed per table", asPerTable, perPerson));
    }

    @Override
    public List<LabelledCandidate> candidates(Path place) throws IOException {
        PriceAudit audit = PriceAudit.read(AUDIT);
        List<LabelledCandidate> candidates = new ArrayList<>();
        for (JsonNode row : JsonLines.read(place)) {
            audit.of(row)
                    .ifPresent(
                            truth ->
                                    candidates.addAll(
                                            proposed.judged(PriceAudit.key(row), row, truth)));
        }
        return candidates;
    }

    private PriceTruth read(JsonNode row) {
        return new PriceTruth(
                prices(row, "lunch_raw", Meal.LUNCH),
                prices(row, "dinner_raw", Meal.DINNER),
                tables.of(row.path("tables_raw").asText()));
    }

    private List<PriceTuple> prices(JsonNode row, String part, Meal meal) {
        List<PriceTuple> prices = new ArrayList<>();
        for (FoundPrice found : parser.parse(row.path(part).asText(), PriceContext.of(meal))) {
            prices.add(PriceTuple.of(found.price()));
        }
        return prices;
    }
}
