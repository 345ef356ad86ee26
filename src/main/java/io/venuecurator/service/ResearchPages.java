package io.venuecurator.service;

import io.venuecurator.research.http.UserAgent;
import io.venuecurator.research.page.FolderPages;
import io.venuecurator.research.page.PageSource;
import io.venuecurator.research.page.PageSources;
import io.venuecurator.research.page.PageStore;
import io.venuecurator.research.page.RecordPages;
import io.venuecurator.research.page.SnippetPages;
import io.venuecurator.research.page.WebPages;
import io.venuecurator.research.search.SiteBrowser;
import io.venuecurator.research.search.SourceSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a session reads pages.
 *
 * @param source reads the page behind a hit
 * @param sites opens pages to see where they lead
 * @param web the web's pages, none if they are not read
 */
record ResearchPages(PageSource source, SiteBrowser sites, @Nullable WebPages web)
        implements AutoCloseable {

    /**
     * What the settings ask for.
     *
     * @param maxAge stored pages up to this age are used instead of reading them again
     * @throws IOException if a folder is not there
     * @throws ResearchSetupException if a source needs pages, and none are to be read
     */
    static ResearchPages of(
            boolean readPages, List<SourceSpec> specs, Duration maxAge, ServiceOptions options)
            throws IOException, ResearchSetupException {
        if (!readPages) {
            if (specs.stream().anyMatch(SourceSpec.Site.class::isInstance)) {
                throw new ResearchSetupException(
                        "The source site reads the pages of the venue's site; let pages be read"
                                + " or leave out the source.",
                        null);
            }
            return new ResearchPages(
                    new RecordPages(new SnippetPages(options.clock()), options.clock()),
                    SiteBrowser.NONE,
                    null);
        }
        List<Path> folders = new ArrayList<>();
        for (SourceSpec spec : specs) {
            if (spec instanceof SourceSpec.Folder folder) {
                folders.add(folder.directory().toRealPath());
            }
        }
        WebPages web = new WebPages(agent(options), store(options, maxAge));
        return new ResearchPages(
                new RecordPages(
                        new PageSources(new FolderPages(folders, options.clock()), web),
                        options.clock()),
                web,
                web);
    }

    private static @Nullable PageStore store(ServiceOptions options, Duration maxAge) {
        Path folder = options.pages();
        if (folder == null) {
            return null;
        }
        PageStore store = new PageStore(folder, maxAge, options.clock());
        store.tidy();
        return store;
    }

    /** Who we say we are. */
    static UserAgent agent(ServiceOptions options) {
        return new UserAgent(BuildVersion.TEXT, options.contact());
    }

    @Override
    public void close() {
        if (web != null) {
            web.close();
        }
    }
}
