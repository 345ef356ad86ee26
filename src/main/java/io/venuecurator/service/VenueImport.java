package io.venuecurator.service;

import io.venuecurator.exchange.ColumnMapping;
import io.venuecurator.exchange.ImportFormat;
import io.venuecurator.exchange.ImportTable;
import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.ProposedValues;
import io.venuecurator.job.SessionId;
import io.venuecurator.job.VenueResearchJob;
import io.venuecurator.ledger.Ledger;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueRow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes values from tables of other programs. What they hold becomes proposals that wait like any
 * others; nothing is written, and no venue is added. A row that fits no venue, or several, is left
 * out and named.
 */
public final class VenueImport {

    private final ServiceOptions options;
    private final VenuesFile file;
    private final Ledger ledger;
    private final ServiceEvents events;

    VenueImport(ServiceOptions options, VenuesFile file, Ledger ledger, ServiceEvents events) {
        this.options = options;
        this.file = file;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Proposes the values of a table.
     *
     * @param table the file to read
     * @param wishes column names and the paths of the fields that they hold; others are recognised
     *     by their names
     * @param dryRun whether only to say what would come of it
     * @throws IOException if the table cannot be read; the message says what to do
     * @throws IllegalArgumentException if the columns cannot be mapped; the message is a sentence
     *     for the user
     */
    public ImportReport propose(
            Path table, ImportFormat format, Map<String, FieldPath> wishes, boolean dryRun)
            throws IOException, VenuesFileException {
        ImportTable read = format.importer().read(table);
        ColumnMapping mapping = ColumnMapping.of(read.columns(), options.profile(), wishes);
        if (mapping.fields().isEmpty()) {
            throw new IllegalArgumentException(
                    "No column of " + table + " is a field of the profile; say which with --map.");
        }
        List<String> notes = new ArrayList<>();
        Map<String, ImportTable.Row> matched = match(read, mapping, notes);
        Instant now = options.clock().instant();
        ImportedValues values =
                new ImportedValues(
                        String.valueOf(table.getFileName()),
                        mapping,
                        new FieldValueCheck(options.profile()),
                        now,
                        notes);
        List<VenueResearchJob> jobs = new ArrayList<>();
        for (Map.Entry<String, ImportTable.Row> entry : matched.entrySet()) {
            Venue venue = file.read(entry.getKey());
            List<Proposal> proposals =
                    values.of(
                            entry.getValue(),
                            venue,
                            ledger.proposals(ProposalFilter.ALL.ofVenue(venue.key())));
            if (!proposals.isEmpty()) {
                jobs.add(job(venue, proposals, table, now));
            }
        }
        Optional<String> session =
                dryRun || jobs.isEmpty() ? Optional.empty() : Optional.of(store(jobs, now));
        return new ImportReport(
                session,
                read.rows().size(),
                jobs.size(),
                jobs.stream().mapToInt(job -> job.proposals().size()).sum(),
                values.unchanged(),
                mapping.unknown(),
                notes);
    }

    /** The row about each venue, by its key. */
    private Map<String, ImportTable.Row> match(
            ImportTable table, ColumnMapping mapping, List<String> notes) {
        ImportMatcher matcher = new ImportMatcher(file.index().rows(), options.profile());
        Map<String, ImportTable.Row> matched = new LinkedHashMap<>();
        for (ImportTable.Row row : table.rows()) {
            String id = mapping.id().isPresent() ? row.cell(mapping.id().getAsInt()) : "";
            String name = name(row, mapping);
            List<VenueRow> found = matcher.find(id, name);
            String who = "Row " + row.number() + " (" + (name.isEmpty() ? id : name) + ") ";
            if (found.isEmpty()) {
                notes.add(who + "fits no venue of the file and was left out.");
            } else if (found.size() > 1) {
                notes.add(
                        who
                                + "fits "
                                + found.size()
                                + " venues and was left out; give it the id of the right one.");
            } else {
                ImportTable.Row earlier = matched.putIfAbsent(found.getFirst().key(), row);
                if (earlier != null) {
                    notes.add(
                            who
                                    + "is about the same venue as row "
                                    + earlier.number()
                                    + " and was left out.");
                }
            }
        }
        return matched;
    }

    private static String name(ImportTable.Row row, ColumnMapping mapping) {
        for (Map.Entry<Integer, VenueField> column : mapping.fields().entrySet()) {
            if (column.getValue().path().value().equals("name")) {
                return row.cell(column.getKey());
            }
        }
        return "";
    }

    private VenueResearchJob job(Venue venue, List<Proposal> proposals, Path table, Instant now) {
        return VenueResearchJob.pending(
                        venue.key(),
                        venue.name(),
                        proposals.stream().map(Proposal::field).toList(),
                        List.of(),
                        VenueRow.of(venue, 0, options.profile()).confidence(),
                        now)
                .started(now)
                .found(
                        proposals,
                        ProposedValues.nested(proposals),
                        ProposedValues.completenessWith(proposals, venue, options.profile()),
                        List.of("Imported from " + table.getFileName()))
                .completed(now);
    }

    private String store(List<VenueResearchJob> jobs, Instant now) {
        EnrichmentSession session =
                new EnrichmentSession(
                        SessionId.next(now),
                        file.path().toString(),
                        ServiceOptions.DEFAULT_MIN_CONFIDENCE,
                        null,
                        file.index().rows().size(),
                        jobs.size(),
                        List.of(),
                        now,
                        now);
        ledger.saveSession(session);
        ledger.storeJobs(session.sessionId(), jobs);
        events.publish(
                new ServiceEvent.ProposalsChanged(
                        jobs.stream()
                                .map(VenueResearchJob::venueId)
                                .collect(Collectors.toUnmodifiableSet())));
        return session.sessionId();
    }
}
