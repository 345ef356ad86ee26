package io.venuecurator.research.extract;

import io.venuecurator.research.extract.price.PriceUnit;
import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Region;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a venue's prices include, such as "++" or "nett", by the prices of a page. */
final class BasisChoice {

    private final Region region;
    private final List<VenueField> fields;

    /** Looks for the choice fields whose choices are the region's bases. */
    BasisChoice(VenueProfile profile) {
        region = profile.region();
        fields =
                profile.fields(FieldType.CHOICE, "").stream()
                        .filter(
                                field ->
                                        region.bases().stream()
                                                .anyMatch(b -> field.choices().contains(b.name())))
                        .toList();
    }

    /** Proposes the basis of the price that tells most: a table's before one for hire. */
    void propose(Page page, List<Offer> offers, Findings findings) {
        offers.stream()
                .filter(offer -> !offer.price().basis().isEmpty())
                .filter(offer -> offer.price().unit() != PriceUnit.OTHER)
                .min(Comparator.comparingInt(BasisChoice::rank))
                .ifPresent(offer -> add(page, offer, findings));
    }

    private static int rank(Offer offer) {
        return switch (offer.price().unit()) {
            case PER_TABLE -> 0;
            case PER_PERSON, UNKNOWN -> 1;
            default -> 2;
        };
    }

    private void add(Page page, Offer offer, Findings findings) {
        double confidence =
                rank(offer) == 0 ? ExtractorConfidence.SENTENCE : ExtractorConfidence.FORM;
        quote(page, offer)
                .ifPresent(
                        quote ->
                                fields.forEach(
                                        field ->
                                                findings.text(
                                                        field,
                                                        offer.price().basis(),
                                                        confidence,
                                                        quote)));
    }

    /** The price's own line where that says the basis, else the line that says it for all. */
    private Optional<String> quote(Page page, Offer offer) {
        String own = Quote.around(page.text(), offer.start(), offer.end());
        return says(own, offer.price().basis())
                ? Optional.of(own)
                : Line.of(page.text()).stream()
                        .map(line -> Quote.cut(line.text()))
                        .filter(line -> says(line, offer.price().basis()))
                        .findFirst();
    }

    private boolean says(String text, String basis) {
        String squeezed = text.toLowerCase(Locale.ROOT).replace("+ +", "++");
        return region.bases().stream()
                .filter(b -> b.name().equals(basis))
                .flatMap(b -> b.spellings().stream())
                .anyMatch(squeezed::contains);
    }
}
