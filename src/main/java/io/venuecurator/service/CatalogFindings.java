package io.venuecurator.service;

import io.venuecurator.file.VenueIndex;
import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import io.venuecurator.venue.rule.CatalogFacts;
import io.venuecurator.venue.rule.Finding;
import io.venuecurator.venue.rule.ValidationRules;
import java.util.ArrayList;
import java.util.List;

/** Runs all validation rules over a file: one pass for what the rules compare, one to check. */
final class CatalogFindings {

    private final VenueProfile profile;
    private final ValidationRules rules;

    CatalogFindings(VenueProfile profile) {
        this.profile = profile;
        this.rules = new ValidationRules(profile);
    }

    List<LocatedFinding> of(VenuesFile file) throws VenuesFileException {
        VenueIndex index = file.index();
        CatalogFacts facts = new CatalogFacts(profile);
        for (VenueRow row : index.rows()) {
            facts.add(file.read(row.key()));
        }
        List<LocatedFinding> findings = new ArrayList<>();
        for (VenueRow row : index.rows()) {
            Venue venue = file.read(row.key());
            for (Finding finding : rules.check(venue, facts)) {
                findings.add(new LocatedFinding(finding, index.start(row.position())));
            }
        }
        return findings;
    }
}
