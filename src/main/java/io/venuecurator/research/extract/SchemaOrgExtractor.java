package io.venuecurator.research.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a page says of the venue for machines: schema.org data as JSON-LD or microdata. A {@code
 * priceRange} is not used, since it says neither per what nor for which meal.
 */
public final class SchemaOrgExtractor implements CandidateExtractor {

    private final VenueProfile profile;
    private final PhoneFinder phones;
    private final Pattern phonePattern;
    private final Pattern postalPattern;
    private final EmailFinder emails = new EmailFinder();
    private final SchemaAddress addresses;
    private final OfficialSites sites = OfficialSites.bundled();

    /** Looks for all fields of the profile that schema.org has a property for. */
    public SchemaOrgExtractor(VenueProfile profile) {
        this.profile = profile;
        phones = new PhoneFinder(profile.region().country());
        phonePattern = Pattern.compile(profile.region().phonePattern());
        postalPattern = Pattern.compile(profile.region().postalPattern());
        addresses = new SchemaAddress(profile.region());
    }

    @Override
    public String name() {
        return "schema.org";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        if (page.content() instanceof PageContent.Html html) {
            for (SchemaItems.Chosen chosen : SchemaItems.forVenue(html.document(), venue)) {
                new Reading(page, findings, chosen).run();
            }
        }
        return findings.list();
    }

    /** The reading of one item into the findings. */
    private final class Reading {

        private final Page page;
        private final Findings findings;
        private final SchemaItem item;
        private final double confidence;
        private final String[] warnings;

        Reading(Page page, Findings findings, SchemaItems.Chosen chosen) {
            this.page = page;
            this.findings = findings;
            item = chosen.item();
            confidence = chosen.confidence();
            warnings =
                    chosen.otherName().isEmpty()
                            ? new String[0]
                            : new String[] {
                                "the page's data is about \"" + chosen.otherName() + "\""
                            };
        }

        void run() {
            phones.normalise(item.text("telephone"))
                    .filter(number -> phonePattern.matcher(number).matches())
                    .ifPresent(number -> each(FieldType.PHONE, number, "telephone"));
            emails.find(Quote.cut(item.text("email"))).stream()
                    .findFirst()
                    .ifPresent(email -> each(FieldType.EMAIL, email.address(), "email"));
            sites.official(item.text("url")).ifPresent(url -> each(FieldType.URL, url, "url"));
            JsonNode address = SchemaItem.first(item.get("address"));
            addresses.oneLine(address).ifPresent(a -> each(FieldType.ADDRESS, a, "address"));
            String postal = SchemaItem.text(address.path("postalCode"));
            if (postalPattern.matcher(postal).matches()) {
                each(FieldType.POSTAL, postal, "address");
            }
            if (Prose.isDescription(item.text("description"))) {
                each(FieldType.PROSE, item.text("description"), "description");
            }
            rating();
            capacity();
            amenities();
        }

        private void each(FieldType type, String value, String property) {
            for (VenueField field : profile.fields(type, "")) {
                findings.text(field, value, confidence, item.quote(property), warnings);
            }
        }

        private void rating() {
            JsonNode rating = SchemaItem.first(item.get("aggregateRating"));
            String quote = item.quote("aggregateRating");
            Rating.of(
                            SchemaItem.text(rating.path("ratingValue")),
                            SchemaItem.text(rating.path("bestRating")))
                    .ifPresent(
                            found ->
                                    profile.fields(FieldType.RATING, "")
                                            .forEach(
                                                    field ->
                                                            findings.number(
                                                                    field,
                                                                    found.outOfFive(),
                                                                    confidence,
                                                                    quote,
                                                                    found.warnings())));
            String count = SchemaItem.text(rating.path("reviewCount"));
            reviews(count.isEmpty() ? SchemaItem.text(rating.path("ratingCount")) : count, quote);
        }

        /** The property counts all who may attend, seated or not; the text may say which. */
        private void capacity() {
            Numbers.whole(item.text("maximumAttendeeCapacity"))
                    .ifPresent(
                            guests -> {
                                boolean crowd = Crowd.isMeantBy(guests.intValue(), page);
                                count(
                                        "guests",
                                        guests,
                                        item.quote("maximumAttendeeCapacity"),
                                        crowd ? ExtractorConfidence.VAGUE : confidence,
                                        crowd ? List.of(Crowd.WARNING) : List.of());
                            });
        }

        private void reviews(String digits, String quote) {
            Numbers.whole(digits)
                    .ifPresent(count -> count("reviews", count, quote, confidence, List.of()));
        }

        private void count(
                String unit, BigDecimal count, String quote, double trust, List<String> more) {
            List<String> all = new ArrayList<>(List.of(warnings));
            all.addAll(more);
            for (VenueField field : profile.fields(FieldType.COUNT, unit)) {
                findings.number(field, count, trust, quote, all);
            }
        }

        private void amenities() {
            JsonNode features = item.get("amenityFeature");
            for (JsonNode feature : features.isArray() ? features : List.of(features)) {
                String name =
                        SchemaItem.text(feature.isTextual() ? feature : feature.path("name"))
                                .toLowerCase(Locale.ROOT);
                String value = SchemaItem.text(feature.path("value")).toLowerCase(Locale.ROOT);
                boolean has = !value.equals("false") && !value.equals("no");
                profile.fields(FieldType.FLAG, "").stream()
                        .filter(field -> field.keywords().stream().anyMatch(name::contains))
                        .forEach(
                                field ->
                                        findings.flag(
                                                field,
                                                has,
                                                confidence,
                                                AmenityQuote.of(item, name)));
            }
        }
    }
}
