package io.venuecurator.research.extract;

import io.venuecurator.research.extract.price.DayWords;
import io.venuecurator.research.extract.price.PriceReader;
import io.venuecurator.research.extract.price.PriceUnit;
import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lowest price of a page for each of the profile's money fields, by unit and days, and what its
 * prices include. A price per person or for hire never becomes one per table; a price without a
 * unit does only for a meal, within the field's bounds, and with a warning.
 */
public final class PriceExtractor implements CandidateExtractor {

    private final List<Wanted> fields;
    private final PriceReader reader;
    private final PriceAge age;
    private final BasisChoice basis;

    private record Wanted(VenueField field, Set<DayOfWeek> days) {

        static Wanted of(VenueField field) {
            return new Wanted(field, DayWords.in(String.join(", ", field.keywords())));
        }
    }

    /** Looks for the profile's fields of type money; the clock tells how old a price is. */
    public PriceExtractor(VenueProfile profile, Clock clock) {
        fields = profile.fields(FieldType.MONEY, "").stream().map(Wanted::of).toList();
        reader = new PriceReader(profile.region());
        age = new PriceAge(clock, profile.region().oldPriceYears());
        basis = new BasisChoice(profile);
    }

    @Override
    public String name() {
        return "price";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        List<Offer> offers = Offer.of(page, reader);
        for (Wanted wanted : fields) {
            VenueField field = wanted.field();
            List<Offer> fitting =
                    offers.stream().filter(o -> o.fits(field) && isFor(wanted.days(), o)).toList();
            List<Offer> sure = fitting.stream().filter(Offer::saysUnit).toList();
            List<Offer> best = sure.isEmpty() ? fitting : sure;
            best.stream()
                    .min(Comparator.comparing(offer -> offer.price().low()))
                    .ifPresent(lowest -> add(page, field, lowest, best, findings));
        }
        basis.propose(page, offers, findings);
        return findings.list();
    }

    /** Whether a price is mainly for a field's days, or for all of them; a field may name none. */
    private static boolean isFor(Set<DayOfWeek> fieldDays, Offer offer) {
        Set<DayOfWeek> days = offer.price().days();
        long common = days.stream().filter(fieldDays::contains).count();
        return fieldDays.isEmpty()
                || (common > 0 && (common * 2 > days.size() || days.containsAll(fieldDays)));
    }

    private void add(
            Page page, VenueField field, Offer lowest, List<Offer> offers, Findings findings) {
        List<String> warnings = new ArrayList<>();
        double confidence = ExtractorConfidence.SENTENCE;
        if (!lowest.saysUnit()) {
            confidence = ExtractorConfidence.VAGUE;
            warnings.add(
                    "the page does not say per what; taken as "
                            + PriceUnit.PER_TABLE.profileUnit().replace('_', ' '));
        }
        Set<BigDecimal> amounts = new TreeSet<>();
        offers.forEach(offer -> amounts.add(offer.price().low()));
        if (amounts.size() > 1) {
            warnings.add("The lowest of " + amounts.size() + " prices on the page");
        }
        if (age.isOld(lowest.year())) {
            confidence *= ExtractorConfidence.OLD_FACTOR;
            warnings.add("price from " + lowest.year().getAsInt());
        }
        String quote = Quote.around(page.text(), lowest.start(), lowest.end());
        findings.number(field, lowest.price().low(), confidence, quote, warnings);
    }
}
