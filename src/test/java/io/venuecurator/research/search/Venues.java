package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.Venue;

/** Short ways to the words that searches are made of. */
final class Venues {

    private Venues() {}

    static Venue named(String name) {
        return new Venue("v1", JsonNodeFactory.instance.objectNode().put("name", name));
    }

    static SearchQuery query(String text) {
        return new SearchQuery("pricing", text, 1);
    }

    static SearchHit hit(String url) {
        return new SearchHit(url, "title", "snippet", null, 0, "test", null);
    }
}
