package io.venuecurator.research.pipeline;

/**
 * How much is read for one venue.
 *
 * @param pages pages at most
 * @param pagesPerSite pages of one registrable domain at most
 */
public record ResearchLimits(int pages, int pagesPerSite) {

    /** For pages that are fetched or opened: enough for two sources per field. */
    public static final ResearchLimits PAGES = new ResearchLimits(16, 6);

    /** Where only the excerpts of the hits are used, which cost nothing. */
    public static final ResearchLimits SNIPPETS = new ResearchLimits(20, 4);

    /** Checks that something may be read. */
    public ResearchLimits {
        if (pages < 1 || pagesPerSite < 1) {
            throw new IllegalArgumentException(
                    "At least one page is needed: %d, %d per site".formatted(pages, pagesPerSite));
        }
    }
}
