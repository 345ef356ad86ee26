package io.venuecurator.evaluate;

import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import java.time.Instant;

/** A page of plain text. */
final class TextPage {

    private TextPage() {}

    static Page of(String text) {
        return new Page(
                "https://labelled.example/text",
                "",
                Instant.EPOCH,
                "",
                new PageContent.Plain(text),
                "");
    }
}
