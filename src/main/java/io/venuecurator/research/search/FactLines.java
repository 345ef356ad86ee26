package io.venuecurator.research.search;

import io.venuecurator.research.text.OneLine;
import java.util.ArrayList;
import java.util.List;

/** The facts of a database's entry, one on a line. Used by one thread. */
final class FactLines {

    private static final int LONGEST = 500;

    private final List<String> lines = new ArrayList<>();
    private int facts;

    /** Begins with the entry's name. */
    FactLines(String name) {
        lines.add(OneLine.of(name, LONGEST));
    }

    /** Adds a line that is no fact, such as a description or an attribution. */
    FactLines note(String text) {
        if (!text.isBlank()) {
            lines.add(OneLine.of(text, LONGEST));
        }
        return this;
    }

    /** Adds a fact; an empty value is none. */
    FactLines fact(String label, String value) {
        if (!value.isBlank()) {
            lines.add(label + ": " + OneLine.of(value, LONGEST));
            facts++;
        }
        return this;
    }

    /** Whether nothing is known beyond the name. */
    boolean isEmpty() {
        return facts == 0;
    }

    /** The lines. */
    String text() {
        return String.join("\n", lines);
    }
}
