package io.venuecurator.research.search;

import io.venuecurator.research.Sleeper;
import java.io.IOException;
import java.time.Clock;
import okhttp3.HttpUrl;

/** Opens the sources that a user names, ready for a session. */
public final class SearchSources {

    private final String language;
    private final RequestBudget budget;
    private final IndexProgress progress;

    /**
     * For one session.
     *
     * @param language BCP 47 tag of the wanted results, from the profile's region
     * @param budget the session's cap, shared by all its sources
     * @param progress hears how the reading of folders goes
     */
    public SearchSources(String language, RequestBudget budget, IndexProgress progress) {
        this.language = language;
        this.budget = budget;
        this.progress = progress;
    }

    /**
     * Opens a source; the caller closes it.
     *
     * @throws IOException if a folder cannot be read; the message is for users
     * @throws InterruptedException when stopped while reading a folder
     * @throws SourceSpecException if the address cannot be used
     */
    public SearchSource open(SourceSpec spec) throws IOException, InterruptedException {
        return switch (spec) {
            case SourceSpec.Folder folder -> FolderSource.open(folder.directory(), progress);
            case SourceSpec.Searxng searxng -> searxng(searxng);
        };
    }

    private SearchSource searxng(SourceSpec.Searxng spec) {
        HttpUrl base = HttpUrl.get(spec.base());
        if (base == null) {
            throw new SourceSpecException(
                    "The address in \"%s\" cannot be used; write for example searxng:http://localhost:8080."
                            .formatted(spec.text()));
        }
        // The budget lies inside, for every repetition is a request too.
        return new ResilientSource(
                new BudgetedSource(new SearxngSource(base, language), budget),
                Persistence.DEFAULT,
                null,
                Clock.systemUTC(),
                Sleeper.REAL);
    }
}
