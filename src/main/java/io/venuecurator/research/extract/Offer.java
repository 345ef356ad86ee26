package io.venuecurator.research.extract;

import io.venuecurator.research.extract.price.FoundPrice;
import io.venuecurator.research.extract.price.Price;
import io.venuecurator.research.extract.price.PriceReader;
import io.venuecurator.research.extract.price.PriceUnit;
import io.venuecurator.research.page.Page;
import io.venuecurator.venue.VenueField;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A price of a page.
 *
 * @param price the price
 * @param start index of the amount's first character in the page's text
 * @param end index after its last character
 * @param year the year it is from, as far as price or page say
 */
record Offer(Price price, int start, int end, OptionalInt year) {

    /** The prices of a page; where it has those of several years, only the latest. */
    static List<Offer> of(Page page, PriceReader reader) {
        OptionalInt pageYear = PriceAge.yearOf(page);
        List<Line> lines = Line.of(page.text());
        List<List<FoundPrice>> found = reader.read(lines.stream().map(Line::text).toList());
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int offset = lines.get(i).start();
            for (FoundPrice each : found.get(i)) {
                OptionalInt own = each.price().year();
                offers.add(
                        new Offer(
                                each.price(),
                                offset + each.start(),
                                offset + each.end(),
                                own.isPresent() ? own : pageYear));
            }
        }
        int latest = offers.stream().mapToInt(o -> o.year().orElse(0)).max().orElse(0);
        offers.removeIf(offer -> offer.year().orElse(latest) < latest);
        return offers;
    }

    /** Whether the page says per what the price is. */
    boolean saysUnit() {
        return price.unit() != PriceUnit.UNKNOWN;
    }

    /** Whether the price is, or for want of a unit may be, in a field's unit and bounds. */
    boolean fits(VenueField field) {
        boolean meal =
                !price.meals().isEmpty() || (!price.days().isEmpty() && !price.basis().isEmpty());
        boolean unit =
                price.unit().profileUnit().equals(field.unit())
                        || (!saysUnit()
                                && meal
                                && field.unit().equals(PriceUnit.PER_TABLE.profileUnit()));
        double low = price.low().doubleValue();
        return unit
                && (field.min() == null || low >= field.min())
                && (field.max() == null || low <= field.max());
    }
}
