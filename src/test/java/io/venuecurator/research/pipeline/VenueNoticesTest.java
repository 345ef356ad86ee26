package io.venuecurator.research.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.match.Notice;
import io.venuecurator.research.match.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class VenueNoticesTest {

    @Test
    void theMostTrustedPageSpeaksForAKind() {
        List<String> warnings =
                VenueNotices.of(
                        List.of(
                                page(SourceKind.ARTICLE, new Notice(Notice.Kind.MOVED, "A blog")),
                                page(
                                        SourceKind.OFFICIAL,
                                        new Notice(Notice.Kind.MOVED, "Our site")),
                                page(SourceKind.ARTICLE, new Notice(Notice.Kind.CLOSED, "Gone"))));

        assertThat(warnings).hasSize(2);
        assertThat(warnings.getFirst()).contains("closed", "Gone");
        assertThat(warnings.getLast()).contains("moved", "Our site");
    }

    private static PageFindings page(SourceKind source, Notice notice) {
        return new PageFindings(List.of(), source, List.of(notice), "", "read", null);
    }
}
