package io.venuecurator.research.extract;

import io.venuecurator.research.extract.price.PriceReader;
import io.venuecurator.research.extract.price.PriceUnit;
import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Region;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a venue's prices include, such as "++" or "nett", from the prices of the page. */
public final class PriceBasisExtractor implements CandidateExtractor {

    private final Region region;
    private final List<VenueField> fields;
    private final PriceReader reader;

    /** Looks for the choice fields whose choices are the region's bases. */
    public PriceBasisExtractor(VenueProfile profile) {
        region = profile.region();
        fields =
                profile.fields(FieldType.CHOICE, "").stream()
                        .filter(
                                f ->
                                        region.bases().stream()
                                                .anyMatch(b -> f.choices().contains(b.name())))
                        .toList();
        reader = new PriceReader(region);
    }

    @Override
    public String name() {
        return "price basis";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        if (fields.isEmpty()) {
            return List.of();
        }
        Offer.of(page, reader).stream()
                .filter(offer -> !offer.price().basis().isEmpty())
                .filter(offer -> offer.price().unit() != PriceUnit.OTHER)
                .sorted(Comparator.comparingInt(PriceBasisExtractor::rank))
                .limit(1)
                .forEach(offer -> add(page, offer, findings));
        return findings.list();
    }

    /** A table's price tells more of a banquet's basis than one for hire. */
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
