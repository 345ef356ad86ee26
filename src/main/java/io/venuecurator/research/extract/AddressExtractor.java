package io.venuecurator.research.extract;

import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;

/** Street addresses of the region from the text of a page. */
public final class AddressExtractor implements CandidateExtractor {

    private final List<VenueField> fields;
    private final AddressFinder finder;

    /** Looks for the profile's fields of type address. */
    public AddressExtractor(VenueProfile profile) {
        fields = profile.fields(FieldType.ADDRESS, "");
        finder = new AddressFinder(profile.region());
    }

    @Override
    public String name() {
        return "address";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        for (AddressHit hit : finder.find(page.text())) {
            String address = withoutName(hit.address(), venue);
            String quote = Quote.around(page.text(), hit.start(), hit.end());
            for (VenueField field : fields) {
                if (hit.complete()) {
                    findings.text(field, address, ExtractorConfidence.LABELLED, quote);
                } else {
                    findings.text(
                            field,
                            address,
                            ExtractorConfidence.FORM,
                            quote,
                            "the address has no postal code");
                }
            }
        }
        return findings.list();
    }

    /** A footer writes the venue's name and its address in one line; the name is no part of it. */
    private static String withoutName(String address, Venue venue) {
        int comma = address.indexOf(',');
        String first = comma < 0 ? "" : address.substring(0, comma);
        boolean named =
                SameName.words(first).equals(SameName.words(venue.name()))
                        || (first.chars().noneMatch(Character::isDigit)
                                && SameName.of(venue.name(), first));
        return named ? address.substring(comma + 1).strip() : address;
    }
}
