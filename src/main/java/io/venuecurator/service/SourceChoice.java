package io.venuecurator.service;

import io.venuecurator.research.search.SourceSpec;
import io.venuecurator.research.search.SourceSpecException;
import java.nio.file.Path;
import java.util.List;

/** Decides which sources a session searches: those the user named, or the sample's own web. */
final class SourceChoice {

    private SourceChoice() {}

    /**
     * The sources to open.
     *
     * @throws ResearchSetupException if one is malformed, or if none is named and the file is not
     *     the sample
     */
    static List<SourceSpec> of(ResearchSettings research, Path venuesFile)
            throws ResearchSetupException {
        if (research.sources().isEmpty()) {
            return SampleWeb.of(venuesFile)
                    .<List<SourceSpec>>map(web -> List.of(new SourceSpec.Folder(web.folder())))
                    .orElseThrow(
                            () ->
                                    new ResearchSetupException(
                                            "No search source is set up for "
                                                    + venuesFile
                                                    + "; name one in the window's settings or with"
                                                    + " --source searxng:URL (a SearXNG server) or"
                                                    + " --source folder:DIR (saved pages); doctor"
                                                    + " shows all sources.",
                                            null));
        }
        try {
            return research.sources().stream().map(SourceSpec::parse).toList();
        } catch (SourceSpecException e) {
            throw new ResearchSetupException(String.valueOf(e.getMessage()), e);
        }
    }
}
