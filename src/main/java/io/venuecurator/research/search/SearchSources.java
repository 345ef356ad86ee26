package io.venuecurator.research.search;

import io.venuecurator.research.Sleeper;
import io.venuecurator.research.llm.LanguageModels;
import io.venuecurator.research.llm.ModelSpec;
import io.venuecurator.research.secret.Secret;
import io.venuecurator.research.secret.SecretName;
import io.venuecurator.venue.Region;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Opens the sources that a user names, ready for a session. */
public final class SearchSources {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Until Brave's first answer says what the plan grants; every plan grants this. */
    private static final RequestRate BRAVE = new RequestRate(1, Duration.ofSeconds(1));

    /** What a development key is granted. */
    private static final RequestRate TAVILY = new RequestRate(100, Duration.ofMinutes(1));

    /** Below what the smallest plan grants for requests in a minute. */
    private static final RequestRate CLAUDE = new RequestRate(40, Duration.ofMinutes(1));

    /** A pace that no public lookup service minds. */
    private static final RequestRate LOOKUPS = new RequestRate(3, Duration.ofSeconds(1));

    /** The most that the policy allows. */
    private static final RequestRate NOMINATIM = new RequestRate(1, Duration.ofSeconds(1));

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
                    OpenDataSource.open(context.profile(), maps.directory(), elsewhere());
            case SourceSpec.Claude claude -> claude(claude.model());
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
            case WIKIDATA ->
                    resilient(new WikidataSource(base, region, context.agent(), clock), LOOKUPS);
            case NOMINATIM ->
                    resilient(new NominatimSource(base, region, context.agent(), clock), NOMINATIM);
            case ONEMAP -> resilient(oneMap(base), LOOKUPS);
            case FOLDER, SITE, OPEN_DATA, CLAUDE ->
                    throw new IllegalArgumentException(spec.type() + " has no API");
        };
    }

    private SearchSource claude(ModelSpec spec) {
        try {
            return resilient(
                    new ClaudeSource(
                            LanguageModels.claude(spec, context.secrets()),
                            spec.model(),
                            context.profile().region()),
                    CLAUDE);
        } catch (IllegalArgumentException missing) {
            throw new SourceSpecException(String.valueOf(missing.getMessage()));
        }
    }

    private OneMapSource oneMap(HttpUrl base) {
        return new OneMapSource(
                base, context.profile(), context.secrets(), context.agent(), Clock.systemUTC());
    }

    /** Only where the user has named a source that knows positions. */
    private Optional<VenuePosition> elsewhere() {
        return context.specs().stream()
                .filter(spec -> spec.type() == SourceType.ONEMAP)
                .flatMap(
                        spec ->
                                spec instanceof SourceSpec.Api api
                                        ? Optional.ofNullable(HttpUrl.get(api.base())).stream()
                                        : Stream.empty())
                .<VenuePosition>map(this::oneMap)
                .findFirst();
    }

    private Secret key(SecretName name) {
        return context.secrets()
                .find(name)
                .orElseThrow(() -> new SourceSpecException(name.howToSet()));
    }

    private SearchSource resilient(SearchSource source, @Nullable RequestRate rate) {
        // The budget lies inside, for every repetition is a request too.
        return new ResilientSource(
                new BudgetedSource(source, context.budget()),
                Persistence.DEFAULT,
                rate,
                context.gates().apply(source.id()),
                Clock.systemUTC(),
                Sleeper.REAL);
    }
}
