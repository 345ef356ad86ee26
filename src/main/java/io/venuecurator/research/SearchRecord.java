package io.venuecurator.research;

import org.jspecify.annotations.Nullable;

/**
 * What one search brought at one source.
 *
 * @param category what it was about
 * @param query what was asked
 * @param source where, see {@link io.venuecurator.research.search.SearchSource#id}
 * @param hits how many hits came
 * @param fromStore whether the answer was stored already, so that nothing was asked
 * @param failure why no answer came, none if one did
 * @param message the failure in a sentence for the user, none if there is none
 */
public record SearchRecord(
        String category,
        String query,
        String source,
        int hits,
        boolean fromStore,
        @Nullable FailureClass failure,
        @Nullable String message) {}
