package io.venuecurator.research.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.research.page.Page;
import io.venuecurator.venue.VenueField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what one extractor finds on one page. A value found twice for a field is kept once, with
 * the better confidence; a number outside the field's bounds is dropped. Used by one thread.
 */
final class Findings {

    private record Key(VenueField field, JsonNode value) {}

    private final Page page;
    private final String extractor;
    private final Map<Key, Candidate> found;

    Findings(Page page, String extractor) {
        this(page, extractor, new LinkedHashMap<>());
    }

    private Findings(Page page, String extractor, Map<Key, Candidate> found) {
        this.page = page;
        this.extractor = extractor;
        this.found = found;
    }

    /** Adds to the same findings what was worked out from something else on the page. */
    Findings derivedFrom(String source) {
        return new Findings(page, extractor + ", derived from " + source, found);
    }

    void text(VenueField field, String value, double confidence, String quote, String... warnings) {
        add(field, TextNode.valueOf(value), confidence, quote, List.of(warnings));
    }

    void flag(VenueField field, boolean value, double confidence, String quote) {
        add(field, BooleanNode.valueOf(value), confidence, quote, List.of());
    }

    void number(
            VenueField field,
            BigDecimal value,
            double confidence,
            String quote,
            List<String> warnings) {
        double number = value.doubleValue();
        if ((field.min() == null || number >= field.min())
                && (field.max() == null || number <= field.max())) {
            add(field, json(value), confidence, quote, warnings);
        }
    }

    void add(
            VenueField field,
            JsonNode value,
            double confidence,
            String quote,
            List<String> warnings) {
        Evidence evidence =
                new Evidence(
                        page.url(), page.title(), quote, page.fetchedAt(), page.hash(), extractor);
        found.merge(
                new Key(field, value),
                new Candidate(value, confidence, evidence, warnings),
                (old, next) -> next.confidence() > old.confidence() ? next : old);
    }

    /** What was found, in the order of the page. */
    List<FieldCandidate> list() {
        List<FieldCandidate> list = new ArrayList<>();
        found.forEach(
                (key, candidate) -> list.add(new FieldCandidate(key.field().path(), candidate)));
        return list;
    }

    private static JsonNode json(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= 9
                ? IntNode.valueOf(plain.intValueExact())
                : DecimalNode.valueOf(plain);
    }
}
