package io.venuecurator.research.pipeline;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.fuse.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one page brought.
 *
 * @param findings the values read from it
 * @param sentence what the page is to the venue, for the log
 * @param failure why it could not be read, none if it could
 */
record PageFindings(List<Finding> findings, String sentence, @Nullable ResearchException failure) {

    PageFindings {
        findings = List.copyOf(findings);
    }
}
