package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.exchange.ColumnMapping;
import io.venuecurator.exchange.ImportTable;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.Completeness;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.TypedText;
import io.venuecurator.venue.ValueEquality;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one row of a foreign table proposes for the venue that it is about. */
final class ImportedValues {

    /** How the origin of such a value is named among the evidence. */
    private static final String EXTRACTOR = "import";

    /** Nobody knows where the table has its values from; even odds until somebody looks. */
    private static final double UNCHECKED = 0.5;

    private final String fileName;
    private final ColumnMapping mapping;
    private final FieldValueCheck check;
    private final Instant now;
    private final List<String> notes;
    private int unchanged;

    /**
     * The values of one table.
     *
     * @param notes takes a sentence for each value that is left out
     */
    ImportedValues(
            String fileName,
            ColumnMapping mapping,
            FieldValueCheck check,
            Instant now,
            List<String> notes) {
        this.fileName = fileName;
        this.mapping = mapping;
        this.check = check;
        this.now = now;
        this.notes = notes;
    }

    /** How many values meant what stood in the file. */
    int unchanged() {
        return unchanged;
    }

    /**
     * The proposals of a row.
     *
     * @param existing the venue's proposals in every state
     */
    List<Proposal> of(ImportTable.Row row, Venue venue, List<Proposal> existing) {
        List<Proposal> proposals = new ArrayList<>();
        for (Map.Entry<Integer, VenueField> column : new TreeMap<>(mapping.fields()).entrySet()) {
            String text = row.cell(column.getKey());
            VenueField field = column.getValue();
            if (!text.isEmpty()) {
                candidate(row, text, field)
                        .filter(found -> isNews(found, venue, field))
                        .map(
                                found ->
                                        ClaimMerge.merge(
                                                venue,
                                                field.path(),
                                                found,
                                                waiting(field.path(), existing)))
                        .ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    private Optional<Candidate> candidate(ImportTable.Row row, String text, VenueField field) {
        try {
            JsonNode value = TypedText.read(text, field);
            if (Completeness.isMissing(value, field)) {
                return Optional.empty();
            }
            List<String> warnings = new ArrayList<>(check.doubts(field.path(), value));
            warnings.add("Imported and not checked by anybody");
            return Optional.of(new Candidate(value, UNCHECKED, evidence(row, text), warnings));
        } catch (IllegalArgumentException | InvalidValueException e) {
            notes.add("Row " + row.number() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private Evidence evidence(ImportTable.Row row, String text) {
        return new Evidence(
                "import://" + URLEncoder.encode(fileName, StandardCharsets.UTF_8) + "/",
                fileName + ", row " + row.number(),
                text,
                now,
                "",
                EXTRACTOR);
    }

    private boolean isNews(Candidate found, Venue venue, VenueField field) {
        boolean same =
                venue.value(field.path())
                        .filter(current -> ValueEquality.same(current, found.value(), field))
                        .isPresent();
        unchanged += same ? 1 : 0;
        return !same;
    }

    private static Optional<Proposal> waiting(FieldPath field, List<Proposal> existing) {
        return existing.stream()
                .filter(p -> p.field().equals(field) && p.state() == ProposalState.WAITING)
                .findFirst();
    }
}
