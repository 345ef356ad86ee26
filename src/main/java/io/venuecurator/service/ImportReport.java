package io.venuecurator.service;

import java.util.List;
import java.util.Optional;

/**
 * What an import came to.
 *
 * @param sessionId the session that holds its proposals; none if there are none, or it was only
 *     tried
 * @param rows how many rows the table has
 * @param venues how many venues get proposals
 * @param proposals how many values are proposed
 * @param unchanged how many values mean what stands in the file
 * @param ignoredColumns the columns that hold no field of the profile
 * @param notes what was left out and why, a sentence each
 */
public record ImportReport(
        Optional<String> sessionId,
        int rows,
        int venues,
        int proposals,
        int unchanged,
        List<String> ignoredColumns,
        List<String> notes) {

    /** Copies the lists. */
    public ImportReport {
        ignoredColumns = List.copyOf(ignoredColumns);
        notes = List.copyOf(notes);
    }
}
