package io.venuecurator.research;

/**
 * One question for a web search.
 *
 * @param category name of the {@link io.venuecurator.venue.SearchCategory} it serves
 * @param query the text to search for
 * @param priority 1 is asked before 2
 */
public record SearchQuery(String category, String query, int priority) {}
