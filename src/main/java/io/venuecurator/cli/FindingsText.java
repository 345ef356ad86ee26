package io.venuecurator.cli;

import io.venuecurator.service.LocatedFinding;
import io.venuecurator.venue.rule.Finding;
import io.venuecurator.venue.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Findings as lines of text, one each, then their number. */
final class FindingsText {

    private FindingsText() {}

    /** The lines, without line ends. */
    static List<String> of(List<LocatedFinding> findings) {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(line(finding)));
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream().filter(f -> f.finding().severity() == severity).count();
            counts.add(count + " " + ProposalText.word(severity));
        }
        lines.add(
                Amounts.count(findings.size(), "finding", "findings")
                        + ": "
                        + String.join(", ", counts)
                        + ".");
        return lines;
    }

    private static String line(LocatedFinding located) {
        Finding finding = located.finding();
        String field = finding.field() == null ? "" : " " + PlainText.of(finding.field().value());
        return ProposalText.word(finding.severity())
                + "  "
                + PlainText.of(finding.venueId(), 80)
                + field
                + " (byte "
                + located.byteOffset()
                + "): "
                + PlainText.of(finding.message(), 400)
                + " ["
                + finding.rule()
                + "]";
    }
}
