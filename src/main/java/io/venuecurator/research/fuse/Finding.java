package io.venuecurator.research.fuse;

import io.venuecurator.proposal.Candidate;
import io.venuecurator.research.match.SourceKind;
import io.venuecurator.venue.FieldPath;
import java.util.List;

/**
 * A candidate with what is known about the page it stands on.
 *
 * @param field the field it is for
 * @param candidate the value with its evidence and the extractor's confidence
 * @param source whose page it is
 * @param certainty that the page speaks of the venue, 0…1
 * @param publishedAt the page's own date (ISO), empty if it gives none
 * @param warnings about the page, in plain words
 */
public record Finding(
        FieldPath field,
        Candidate candidate,
        SourceKind source,
        double certainty,
        String publishedAt,
        List<String> warnings) {

    /** Copies the warnings. */
    public Finding {
        warnings = List.copyOf(warnings);
    }
}
