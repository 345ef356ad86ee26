package io.venuecurator.research.extract;

import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;

/** Postal codes of the region, where an address or the country's name stands beside them. */
public final class PostalExtractor implements CandidateExtractor {

    private final List<VenueField> fields;
    private final PostalFinder finder;

    /** Looks for the profile's fields of type postal. */
    public PostalExtractor(VenueProfile profile) {
        fields = profile.fields(FieldType.POSTAL, "");
        finder = new PostalFinder(profile.region());
    }

    @Override
    public String name() {
        return "postal";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        String above = "";
        for (Line line : Line.of(page.text())) {
            for (PostalHit hit : finder.find(line.text(), above)) {
                int start = line.start() + hit.anchorStart();
                String quote = Quote.around(page.text(), start, line.start() + hit.end());
                double confidence =
                        hit.certain() ? ExtractorConfidence.LABELLED : ExtractorConfidence.FORM;
                fields.forEach(field -> findings.text(field, hit.code(), confidence, quote));
            }
            above = line.text();
        }
        return findings.list();
    }
}
