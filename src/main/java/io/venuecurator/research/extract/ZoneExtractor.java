package io.venuecurator.research.extract;

import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Region;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;

/**
 * Works out the zone from the postal codes of a page by the region's rules. The evidence names the
 * code and the rule's source.
 */
public final class ZoneExtractor implements CandidateExtractor {

    private final Region region;
    private final List<VenueField> fields;
    private final PostalFinder finder;

    /** Looks for the choice fields whose choices are the region's zones. */
    public ZoneExtractor(VenueProfile profile) {
        region = profile.region();
        fields =
                profile.fields(FieldType.CHOICE, "").stream()
                        .filter(
                                field ->
                                        region.zones().stream()
                                                .anyMatch(z -> field.choices().contains(z.zone())))
                        .toList();
        finder = new PostalFinder(region);
    }

    @Override
    public String name() {
        return "zone";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        String above = "";
        for (Line line : Line.of(page.text())) {
            for (PostalHit hit : finder.find(line.text(), above)) {
                region.zoneOf(hit.code()).ifPresent(rule -> add(page, line, hit, rule, findings));
            }
            above = line.text();
        }
        return findings.list();
    }

    private void add(Page page, Line line, PostalHit hit, Region.ZoneRule rule, Findings findings) {
        int start = line.start() + hit.anchorStart();
        String quote = Quote.around(page.text(), start, line.start() + hit.end());
        Findings derived =
                findings.derivedFrom("postal code " + hit.code() + " by the " + rule.source());
        for (VenueField field : fields) {
            derived.text(field, rule.zone(), ExtractorConfidence.DERIVED, quote);
        }
    }
}
