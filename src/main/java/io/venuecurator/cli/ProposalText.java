package io.venuecurator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A proposal as lines of plain text, with the evidence beside it. */
final class ProposalText {

    private static final int VALUE_LENGTH = 200;
    private static final int QUOTE_LENGTH = 300;
    private static final String NOTHING = "–";

    private ProposalText() {}

    /** The change in one line: field, original, proposed, confidence, state unless waiting. */
    static String change(Proposal proposal) {
        String line =
                PlainText.of(proposal.field().value())
                        + ": "
                        + value(proposal.original())
                        + " → "
                        + value(proposal.proposed())
                        + "  ("
                        + word(proposal.level())
                        + ", "
                        + Amounts.percent(proposal.confidence())
                        + ")";
        if (!proposal.state().isDecided()) {
            return line;
        }
        String state = word(proposal.state());
        return proposal.finalValue() == null
                ? line + "  " + state
                : line + "  " + state + ": " + value(proposal.finalValue());
    }

    /** What speaks for the proposal and what a reviewer should know, one line each. */
    static List<String> evidence(Proposal proposal) {
        List<String> lines = new ArrayList<>();
        if (!proposal.candidates().isEmpty()) {
            Evidence best = proposal.candidates().getFirst().evidence();
            lines.add("“" + PlainText.of(best.quote(), QUOTE_LENGTH) + "”");
            lines.add(PlainText.of(best.title(), QUOTE_LENGTH) + "  " + PlainText.of(best.url()));
        }
        for (Candidate other : others(proposal)) {
            lines.add(
                    "also found: "
                            + value(other.value())
                            + "  ("
                            + Amounts.percent(other.confidence())
                            + ")  "
                            + PlainText.of(other.evidence().url()));
        }
        proposal.warnings().forEach(warning -> lines.add("! " + PlainText.of(warning)));
        return lines;
    }

    private static List<Candidate> others(Proposal proposal) {
        return proposal.candidates().stream()
                .filter(candidate -> !candidate.value().equals(proposal.proposed()))
                .toList();
    }

    /** A value as it is read; what is absent or {@code null} is a dash. */
    static String value(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return NOTHING;
        }
        String text = value.isTextual() ? value.textValue() : value.toString();
        return text.isBlank() ? NOTHING : PlainText.of(text, VALUE_LENGTH);
    }

    /** A constant's name as a word: {@code VERY_LOW} is "very low". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
