package io.venuecurator.research.search;

import io.venuecurator.research.http.UserAgent;
import io.venuecurator.research.secret.Secrets;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.function.Function;

/**
 * What sources are opened with.
 *
 * @param profile the market: its fields, and the language and country of the wanted results
 * @param secrets the user's keys; looked up when a source that needs one is opened
 * @param budget the session's cap, shared by all its sources
 * @param gates what all who ask a provider keep to, by the source's {@link SearchSource#id}
 * @param progress hears how the reading of folders goes
 * @param agent who we say we are to providers that want to know
 * @param specs every source of the session, for one that builds on another
 * @param sites opens pages of venues' sites
 */
public record SourceContext(
        VenueProfile profile,
        Secrets secrets,
        RequestBudget budget,
        Function<String, ProviderGate> gates,
        IndexProgress progress,
        UserAgent agent,
        List<SourceSpec> specs,
        SiteBrowser sites) {

    /** Copies the specifications. */
    public SourceContext {
        specs = List.copyOf(specs);
    }

    /** For looking at sources without researching: no cap, and no pages are read. */
    public static SourceContext forTrial(VenueProfile profile, Secrets secrets, UserAgent agent) {
        return new SourceContext(
                profile,
                secrets,
                RequestBudget.unlimited(),
                provider -> ProviderGate.local(),
                IndexProgress.NONE,
                agent,
                List.of(),
                SiteBrowser.NONE);
    }
}
