package io.venuecurator.research.pipeline;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.fuse.Finding;
import io.venuecurator.research.match.Notice;
import io.venuecurator.research.match.SourceKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one page brought.
 *
 * @param findings the values read from it
 * @param source whose page it is
 * @param notices what the page says of the venue's fate
 * @param otherPostal its only postal code, if that is not the venue's in the file; empty if not
 * @param sentence what the page is to the venue, for the log
 * @param failure why it could not be read, none if it could
 */
record PageFindings(
        List<Finding> findings,
        SourceKind source,
        List<Notice> notices,
        String otherPostal,
        String sentence,
        @Nullable ResearchException failure) {

    PageFindings {
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }

    /** The postal code to which the venue has moved, if its own site says that it has. */
    Optional<String> movedTo() {
        boolean moved = notices.stream().anyMatch(n -> n.kind() == Notice.Kind.MOVED);
        return source == SourceKind.OFFICIAL && moved && !otherPostal.isEmpty()
                ? Optional.of(otherPostal)
                : Optional.empty();
    }

    /** A page that could not be read. */
    static PageFindings unread(String sentence, ResearchException failure) {
        return new PageFindings(List.of(), SourceKind.ARTICLE, List.of(), "", sentence, failure);
    }
}
