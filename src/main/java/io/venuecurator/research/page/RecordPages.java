package io.venuecurator.research.page;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.search.SearchHit;
import java.time.Clock;
import okio.ByteString;

/** Takes the page from the hit where the source has it as data, else from another source. */
public final class RecordPages implements PageSource {

    private final PageSource others;
    private final Clock clock;

    /**
     * Records and other pages.
     *
     * @param others for hits whose page has to be read
     * @param clock for the time of reading
     */
    public RecordPages(PageSource others, Clock clock) {
        this.others = others;
        this.clock = clock;
    }

    @Override
    public Page read(SearchHit hit) throws ResearchException, InterruptedException {
        String text = hit.text();
        if (text == null) {
            return others.read(hit);
        }
        int origin = text.indexOf("\n" + SearchHit.DERIVED_FROM);
        PageContent facts =
                origin < 0
                        ? new PageContent.Facts(text, "")
                        : new PageContent.Facts(
                                text.substring(0, origin),
                                text.substring(origin + 1 + SearchHit.DERIVED_FROM.length()));
        return new Page(
                hit.url(),
                hit.title(),
                clock.instant(),
                ByteString.encodeUtf8(text).sha256().hex(),
                facts,
                "");
    }
}
