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
     * @param venues how many venues the session has
     * @throws ResearchSetupException if one is malformed or not for so many venues, or if none is
     *     named and the file is not the sample
     */
    static List<SourceSpec> of(ResearchSettings research, Path venuesFile, int venues)
            throws ResearchSetupException {
        if (research.sources().isEmpty()) {
            return SampleWeb.of(venuesFile)
                    .<List<SourceSpec>>map(web -> List.of(new SourceSpec.Folder(web.folder())))
                    .orElseThrow(() -> new NoSourceException(venuesFile));
        }
        return named(research.sources(), venues);
    }

    /**
     * The sources that a user named.
     *
     * @param venues how many venues they are asked about
     * @throws ResearchSetupException if one is malformed or not for so many venues
     */
    static List<SourceSpec> named(List<String> sources, int venues) throws ResearchSetupException {
        try {
            List<SourceSpec> specs = sources.stream().map(SourceSpec::parse).toList();
            for (SourceSpec spec : specs) {
                if (venues > 1 && spec.type().oneVenueOnly()) {
                    throw new ResearchSetupException(
                            "The operator of %s forbids asking for many venues in a row; take one venue or leave out the source."
                                    .formatted(spec.type().id()),
                            null);
                }
            }
            return specs;
        } catch (SourceSpecException e) {
            throw new ResearchSetupException(String.valueOf(e.getMessage()), e);
        }
    }
}
