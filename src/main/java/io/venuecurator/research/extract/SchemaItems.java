package io.venuecurator.research.extract;

import io.venuecurator.venue.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * Chooses among the things that a page describes for machines those that can be the venue: first
 * the ones of its name, else the only place on the page.
 */
final class SchemaItems {

    /** Things that never are a venue, whatever they are called. */
    private static final Set<String> NEVER =
            Set.of(
                    "Person",
                    "WebSite",
                    "WebPage",
                    "Article",
                    "NewsArticle",
                    "BlogPosting",
                    "Review",
                    "Offer",
                    "Event",
                    "PostalAddress",
                    "AggregateRating",
                    "Rating",
                    "ContactPoint",
                    "ImageObject",
                    "VideoObject",
                    "BreadcrumbList",
                    "ListItem",
                    "ItemList",
                    "FAQPage",
                    "Question",
                    "Answer",
                    "JobPosting",
                    "LocationFeatureSpecification",
                    "OpeningHoursSpecification",
                    "GeoCoordinates",
                    "CollectionPage",
                    "ContactPage",
                    "AboutPage",
                    "SearchAction");

    /** Things that can be a publisher as well as a venue. */
    private static final Set<String> COMPANIES =
            Set.of("Organization", "Corporation", "NewsMediaOrganization", "Brand", "Product");

    private SchemaItems() {}

    /**
     * An item and how far it can be trusted to be the venue.
     *
     * @param item the item
     * @param confidence of its values, 0…1
     * @param otherName its name where that is not the venue's, else empty
     */
    record Chosen(SchemaItem item, double confidence, String otherName) {}

    static List<Chosen> forVenue(Document document, Venue venue) {
        List<SchemaItem> items = new ArrayList<>(JsonLd.of(document));
        items.addAll(Microdata.of(document));
        items.removeIf(item -> item.types().stream().anyMatch(NEVER::contains));
        List<Chosen> named =
                items.stream()
                        .filter(item -> SameName.of(item.text("name"), venue.name()))
                        .map(item -> new Chosen(item, ExtractorConfidence.SCHEMA_NAMED, ""))
                        .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Chosen> places = items.stream().map(SchemaItems::unnamed).toList();
        return places.size() == 1 ? places : List.of();
    }

    private static Chosen unnamed(SchemaItem item) {
        boolean company = COMPANIES.containsAll(item.types());
        return new Chosen(
                item,
                company ? ExtractorConfidence.VAGUE : ExtractorConfidence.SCHEMA_UNNAMED,
                item.text("name"));
    }
}
