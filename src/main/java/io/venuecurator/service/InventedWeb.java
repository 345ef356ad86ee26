package io.venuecurator.service;

import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.research.search.SearchSource;
import io.venuecurator.venue.Region;
import io.venuecurator.venue.Venue;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages about the venue of a {@link Rehearsal}, written so that every rule finds something to
 * do. Their addresses are in a domain that cannot exist (RFC 2606); they are never asked.
 */
final class InventedWeb implements SearchSource {

    /** The name of the invented venue. */
    static final String VENUE = "Rehearsal Pavilion";

    private static final List<String> ADDRESSES =
            List.of(
                    "https://www.rehearsal-pavilion.example/weddings",
                    "https://directory.example/venues/rehearsal-pavilion?id=7",
                    "https://magazine.example/blog/ten-halls",
                    "https://hotel.example/meetings/");
    private static final List<String> TITLES =
            List.of(
                    "Rehearsal Pavilion | Weddings",
                    "Rehearsal Pavilion – Wedding Directory",
                    "Ten Halls for Your Wedding",
                    "Meetings – Another Grand Hotel");

    private final List<String> snippets;

    /** Pages with the signs and numbers of a region. */
    InventedWeb(Region region) {
        String money = region.currencySigns().getFirst();
        String basis = region.bases().isEmpty() ? "" : region.bases().getFirst().name();
        this.snippets =
                List.of(
                        "Rehearsal Pavilion, 12 Example Road, "
                                + region.countryName()
                                + " 123456. Call "
                                + region.phoneExample()
                                + " or write to events@rehearsal-pavilion.example."
                                + " Website: www.rehearsal-pavilion.example",
                        "Wedding lunch at Rehearsal Pavilion from "
                                + money
                                + "1,288"
                                + basis
                                + " per table of 10 on weekdays, minimum spend "
                                + money
                                + "20,000 on Saturday. Up to 350 guests, minimum 20 tables, maximum 35 tables.",
                        "Rehearsal Pavilion is rated 4.5/5 by 120 reviews. Valet parking, bridal suite,"
                                + " projector; no outside catering. Open Mon-Sun 10:00-22:00, 5 min walk from"
                                + " Example Station.",
                        "The Caf\u00e9 of Another Grand Hotel seats 80 persons; dinner "
                                + money
                                + "98 per person.");
    }

    @Override
    public String name() {
        return "rehearsal";
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue) {
        List<SearchHit> hits = new ArrayList<>();
        for (int i = 0; i < ADDRESSES.size(); i++) {
            String snippet = snippets.get((i + query.category().length()) % snippets.size());
            hits.add(
                    new SearchHit(ADDRESSES.get(i), TITLES.get(i), snippet, null, i, name(), null));
        }
        return hits;
    }
}
