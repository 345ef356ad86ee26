package io.venuecurator.research.extract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the facts of a database's entry that stand after the label of their field: "Zone: East".
 * Only texts and choices; telephone numbers and the like are read by their own rules. Web pages
 * never come here.
 */
public final class RecordExtractor implements CandidateExtractor {

    private final List<VenueField> fields;

    /** Looks for the profile's texts and choices. */
    public RecordExtractor(VenueProfile profile) {
        fields =
                Stream.of(FieldType.TEXT, FieldType.CHOICE)
                        .flatMap(type -> profile.fields(type, "").stream())
                        .filter(field -> field.category() != null)
                        .toList();
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        if (!(page.content() instanceof PageContent.Facts facts)) {
            return List.of();
        }
        boolean derived = !facts.origin().isEmpty();
        Findings looked = new Findings(page, name());
        Findings findings = derived ? looked.derivedFrom(facts.origin()) : looked;
        double confidence = derived ? ExtractorConfidence.DERIVED : ExtractorConfidence.LABELLED;
        facts.text().lines().forEach(line -> read(line, confidence, findings));
        return looked.list();
    }

    private void read(String line, double confidence, Findings findings) {
        for (VenueField field : fields) {
            String label = field.label() + ": ";
            String value = line.startsWith(label) ? line.substring(label.length()).strip() : "";
            boolean allowed = field.type() != FieldType.CHOICE || field.choices().contains(value);
            if (!value.isEmpty() && allowed) {
                findings.add(
                        field,
                        JsonNodeFactory.instance.textNode(value),
                        confidence,
                        Quote.cut(line),
                        List.of());
            }
        }
    }
}
