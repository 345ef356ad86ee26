package io.venuecurator.research.pipeline;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.research.page.PageSource;
import io.venuecurator.research.search.SearchHit;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pages that stand in a test, as plain text by address; the first line is the title. */
final class MapPages implements PageSource {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    MapPages page(String url, String text) {
        texts.put(url, text);
        return this;
    }

    @Override
    public Page read(SearchHit hit) throws ResearchException {
        String text = texts.get(hit.url());
        if (text == null) {
            throw new ResearchException(FailureClass.BLOCKED, "The page is gone", null);
        }
        return new Page(
                hit.url(),
                text.lines().findFirst().orElse(""),
                Instant.EPOCH,
                "hash of " + hit.url(),
                new PageContent.Plain(text),
                "");
    }
}
