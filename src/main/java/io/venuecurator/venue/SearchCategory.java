package io.venuecurator.venue;

import java.util.List;

/**
 * A group of fields that one web search can fill.
 *
 * @param name as in the wire format, for example {@code pricing}
 * @param priority 1 is asked before 2
 * @param always whether it is asked even when none of its fields is missing
 * @param query the query text with {@code {name}}, {@code {country}}, {@code {year}} and {@code
 *     {last_year}} to be filled in
 */
public record SearchCategory(String name, int priority, boolean always, String query) {

    /** The placeholders that a query text may carry. */
    public static final List<String> PLACEHOLDERS =
            List.of("{name}", "{country}", "{year}", "{last_year}");
}
