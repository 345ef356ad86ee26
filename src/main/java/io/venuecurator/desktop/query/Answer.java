package io.venuecurator.desktop.query;

/**
 * What the table shows, with what the next answer can build on. Immutable and safe on any thread.
 *
 * @param question what was asked
 * @param seen which rows answer it, in the file's order, and the counts
 * @param shown the same rows as the table shows them
 * @param result all of it for the table and the facets
 */
record Answer(Question question, Seen seen, Shown shown, TableResult result) {

    /** What answers a later question: a look at the rows that changed, where that is enough. */
    Seen seenNow(Question later) {
        return later.changesSince(question)
                .map(changed -> seen.after(question, later, changed))
                .orElseGet(() -> Seen.of(later));
    }
}
