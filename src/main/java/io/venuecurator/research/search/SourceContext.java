package io.venuecurator.research.search;

import io.venuecurator.research.secret.Secrets;
import io.venuecurator.venue.VenueProfile;

/**
 * What sources are opened with.
 *
 * @param profile the market: its fields, and the language and country of the wanted results
 * @param secrets the user's keys; looked up when a source that needs one is opened
 * @param budget the session's cap, shared by all its sources
 * @param progress hears how the reading of folders goes
 * @param sites opens pages of venues' sites
 */
public record SourceContext(
        VenueProfile profile,
        Secrets secrets,
        RequestBudget budget,
        IndexProgress progress,
        SiteBrowser sites) {

    /** For looking at sources without researching: no cap, and no pages are read. */
    public static SourceContext forTrial(VenueProfile profile, Secrets secrets) {
        return new SourceContext(
                profile, secrets, RequestBudget.unlimited(), IndexProgress.NONE, SiteBrowser.NONE);
    }
}
