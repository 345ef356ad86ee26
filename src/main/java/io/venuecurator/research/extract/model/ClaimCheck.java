package io.venuecurator.research.extract.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.research.extract.price.Price;
import io.venuecurator.research.extract.price.PriceReader;
import io.venuecurator.research.fuse.QuoteCheck;
import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Region;
import io.venuecurator.venue.TypedText;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Believes a model's claim only as far as the page proves it: the quote stands on the page, the
 * value in the quote, and it is a value of the field. What a quote cannot prove (yes or no, one of
 * several choices) a model may not claim; what a price is for is read by our own rules.
 */
final class ClaimCheck {

    private static final Set<FieldType> PROVABLE =
            EnumSet.of(
                    FieldType.TEXT,
                    FieldType.MONEY,
                    FieldType.COUNT,
                    FieldType.RATING,
                    FieldType.PHONE,
                    FieldType.EMAIL,
                    FieldType.ADDRESS,
                    FieldType.POSTAL);

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[a-zA-Z]{2,}");
    private static final int LONGEST_QUOTE = 300;
    private static final int SHORTEST_QUOTE = 3;
    private static final int LONGEST_VALUE = 200;

    private final VenueProfile profile;
    private final QuoteCheck quotes;
    private final PriceReader prices;
    private final Pattern phone;
    private final Pattern postal;

    ClaimCheck(VenueProfile profile) {
        Region region = profile.region();
        this.profile = profile;
        this.quotes = new QuoteCheck(region.countryName());
        this.prices = new PriceReader(region);
        this.phone = Pattern.compile(region.phonePattern());
        this.postal = Pattern.compile(region.postalPattern());
    }

    /** The fields that a model may be asked about. */
    List<VenueField> fields() {
        return profile.fields().stream()
                .filter(f -> f.category() != null && PROVABLE.contains(f.type()))
                .toList();
    }

    /** The candidate that a claim amounts to, none if the page does not prove it. */
    Optional<Candidate> proven(
            ModelAnswer.Claim claim, VenueField field, Page page, String extractor, double sure) {
        String quote = folded(claim.quote());
        String value = folded(claim.value());
        boolean bounded =
                quote.length() >= SHORTEST_QUOTE
                        && quote.length() <= LONGEST_QUOTE
                        && !value.isEmpty()
                        && value.length() <= LONGEST_VALUE;
        if (!bounded || !folded(page.text()).contains(quote)) {
            return Optional.empty();
        }
        Evidence evidence =
                new Evidence(
                        page.url(), page.title(), quote, page.fetchedAt(), page.hash(), extractor);
        return typed(value, field)
                .map(json -> new Candidate(json, sure, evidence, List.of()))
                .filter(candidate -> isPlausible(candidate.value(), field))
                .filter(candidate -> quotes.holds(candidate, field))
                .filter(candidate -> isPricedSo(candidate.value(), field, quote));
    }

    private static Optional<JsonNode> typed(String value, VenueField field) {
        try {
            return Optional.of(TypedText.read(value, field));
        } catch (IllegalArgumentException noSuchValue) {
            return Optional.empty();
        }
    }

    private boolean isPlausible(JsonNode value, VenueField field) {
        return switch (field.type()) {
            case PHONE -> phone.matcher(value.asText()).matches();
            case POSTAL -> postal.matcher(value.asText()).matches();
            case EMAIL -> EMAIL.matcher(value.asText()).matches();
            case MONEY, COUNT, RATING ->
                    (field.min() == null || value.doubleValue() >= field.min())
                            && (field.max() == null || value.doubleValue() <= field.max());
            default -> true;
        };
    }

    /** A price per person is never one per table, whatever a model says. */
    private boolean isPricedSo(JsonNode value, VenueField field, String quote) {
        if (field.type() != FieldType.MONEY) {
            return true;
        }
        BigDecimal amount = value.decimalValue();
        return prices.read(List.of(quote)).stream()
                .flatMap(List::stream)
                .map(found -> found.price())
                .filter(price -> price.unit().profileUnit().equals(field.unit()))
                .anyMatch(price -> has(price, amount));
    }

    private static boolean has(Price price, BigDecimal amount) {
        return price.low().compareTo(amount) == 0 || price.high().compareTo(amount) == 0;
    }

    private static String folded(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
