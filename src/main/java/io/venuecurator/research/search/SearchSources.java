package io.venuecurator.research.search;

import io.venuecurator.research.Sleeper;
import io.venuecurator.research.secret.Secret;
import io.venuecurator.research.secret.SecretName;
import io.venuecurator.venue.Region;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Opens the sources that a user names, ready for a session. */
public final class SearchSources {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Until Brave's first answer says what the plan grants; every plan grants this. */
    private static final RequestRate BRAVE = new RequestRate(1, Duration.ofSeconds(1));

    /** What a development key is granted. */
    private static final RequestRate TAVILY = new RequestRate(100, Duration.ofMinutes(1));

    private final SourceContext context;

    /** For one session. */
    public SearchSources(SourceContext context) {
        this.context = context;
    }

    /**
     * Opens a source; the caller closes it. May block on a keychain.
     *
     * @throws IOException if a folder cannot be read; the message is for users
     * @throws InterruptedException when stopped while reading a folder
     * @throws SourceSpecException if the address cannot be used or a key is missing
     */
    public SearchSource open(SourceSpec spec) throws IOException, InterruptedException {
        return switch (spec) {
            case SourceSpec.Folder folder ->
                    FolderSource.open(folder.directory(), context.progress());
            case SourceSpec.OpenData maps ->
                    OpenDataSource.open(context.profile(), maps.directory(), Optional.empty());
            case SourceSpec.Site site -> new SiteSource(context.profile(), context.sites());
            case SourceSpec.Api api -> api(api);
        };
    }

    private SearchSource api(SourceSpec.Api spec) {
        HttpUrl base = HttpUrl.get(spec.base());
        if (base == null) {
            throw new SourceSpecException(
                    "The address in \"%s\" cannot be used; check how it is written."
                            .formatted(spec.text()));
        }
        Region region = context.profile().region();
        Clock clock = Clock.systemUTC();
        return switch (spec.type()) {
            case SEARXNG -> resilient(new SearxngSource(base, region.language()), null);
            case BRAVE ->
                    resilient(
                            new BraveSource(
                                    base, key(SecretName.BRAVE), region.country(), PATIENCE, clock),
                            BRAVE);
            case TAVILY ->
                    resilient(
                            new TavilySource(
                                    base,
                                    key(SecretName.TAVILY),
                                    region.countryName(),
                                    PATIENCE,
                                    clock),
                            TAVILY);
            case FOLDER, SITE, OPEN_DATA ->
                    throw new IllegalArgumentException(spec.type() + " has no API");
        };
    }

    private Secret key(SecretName name) {
        return context.secrets()
                .find(name)
                .orElseThrow(
                        () ->
                                new SourceSpecException(
                                        "The %s is missing; set %s in the environment, or keep it with: doctor --set-key %s."
                                                .formatted(
                                                        name.label(), name.variable(), name.id())));
    }

    private SearchSource resilient(SearchSource source, @Nullable RequestRate rate) {
        // The budget lies inside, for every repetition is a request too.
        return new ResilientSource(
                new BudgetedSource(source, context.budget()),
                Persistence.DEFAULT,
                rate,
                Clock.systemUTC(),
                Sleeper.REAL);
    }
}
