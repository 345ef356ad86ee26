package io.venuecurator.research.extract;

import io.venuecurator.research.extract.GuestCount.Seating;
import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many guests and tables a venue takes. The largest number for guests at tables counts; one for
 * rows or a standing crowd only where there is no other, and with a warning.
 */
public final class CapacityExtractor implements CandidateExtractor {

    private final List<VenueField> guestFields;
    private final List<VenueField> mostTables;
    private final List<VenueField> fewestTables;
    private final int smallestParty;
    private final GuestCounts guestCounts = new GuestCounts();
    private final TableCounts tableCounts = new TableCounts();

    /** Looks for the profile's counts of guests, tables and minimum_tables. */
    public CapacityExtractor(VenueProfile profile) {
        guestFields = profile.fields(FieldType.COUNT, "guests");
        mostTables = profile.fields(FieldType.COUNT, "tables");
        fewestTables = profile.fields(FieldType.COUNT, "minimum_tables");
        smallestParty = profile.region().guestsPerTable() + 3;
    }

    @Override
    public String name() {
        return "capacity";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Reading reading = new Reading(page);
        String header = "";
        for (Line line : Line.of(page.text())) {
            tableCounts.find(line.text()).forEach(found -> reading.tables(line, found));
            boolean row = false;
            if (line.hasDigit()) {
                reading.guests(line, guestCounts.find(line.text()));
                List<GuestCount> guests = guestCounts.row(header, line.text());
                List<TableCounts.Found> tables = tableCounts.row(header, line.text());
                reading.guests(line, guests);
                tables.forEach(found -> reading.tables(line, found));
                row = !guests.isEmpty() || !tables.isEmpty();
            }
            if (!row && line.text().contains("  ")) {
                header = line.text();
            }
        }
        return reading.findings();
    }

    private record Best(int number, String quote, double confidence, String derivedFrom) {}

    /** What one page says. */
    private final class Reading {

        private final Page page;
        private final Map<Seating, List<Best>> guests = new EnumMap<>(Seating.class);
        private final List<Best> most = new ArrayList<>();
        private final List<Best> fewest = new ArrayList<>();

        Reading(Page page) {
            this.page = page;
        }

        void guests(Line line, List<GuestCount> counts) {
            for (GuestCount count : counts) {
                if (count.guests() >= smallestParty) {
                    String quote = quote(line, count.start(), count.end());
                    guests.computeIfAbsent(count.seating(), s -> new ArrayList<>())
                            .add(new Best(count.guests(), quote, ExtractorConfidence.SENTENCE, ""));
                }
            }
        }

        void tables(Line line, TableCounts.Found found) {
            String quote = quote(line, found.start(), found.end());
            OptionalInt max = found.range().max();
            OptionalInt min = found.range().min();
            if (max.isPresent()) {
                most.add(new Best(max.getAsInt(), quote, ExtractorConfidence.SENTENCE, ""));
                if (found.guests() > 0) {
                    guests.computeIfAbsent(Seating.BANQUET, s -> new ArrayList<>())
                            .add(
                                    new Best(
                                            found.guests(),
                                            quote,
                                            ExtractorConfidence.SENTENCE,
                                            found.derivedFrom()));
                }
            }
            if (min.isPresent()) {
                fewest.add(new Best(min.getAsInt(), quote, ExtractorConfidence.SENTENCE, ""));
            }
        }

        private String quote(Line line, int start, int end) {
            return Quote.around(page.text(), line.start() + start, line.start() + end);
        }

        List<FieldCandidate> findings() {
            Findings findings = new Findings(page, name());
            guests.entrySet().stream()
                    .limit(1)
                    .forEach(
                            best -> largest(findings, guestFields, best.getValue(), best.getKey()));
            largest(findings, mostTables, most, Seating.BANQUET);
            fewest.stream()
                    .min((a, b) -> Integer.compare(a.number(), b.number()))
                    .ifPresent(best -> add(findings, fewestTables, best, Seating.BANQUET));
            return findings.list();
        }

        private void largest(
                Findings findings, List<VenueField> fields, List<Best> found, Seating seating) {
            found.stream()
                    .max((a, b) -> Integer.compare(a.number(), b.number()))
                    .ifPresent(best -> add(findings, fields, best, seating));
        }

        private void add(Findings findings, List<VenueField> fields, Best best, Seating seating) {
            boolean crowd = seating == Seating.OTHER;
            Findings target =
                    best.derivedFrom().isEmpty()
                            ? findings
                            : findings.derivedFrom(best.derivedFrom());
            for (VenueField field : fields) {
                target.number(
                        field,
                        BigDecimal.valueOf(best.number()),
                        crowd ? ExtractorConfidence.VAGUE : best.confidence(),
                        best.quote(),
                        crowd ? List.of(Crowd.WARNING) : List.of());
            }
        }
    }
}
