package io.venuecurator.desktop.settings;

/** How far trying something out has come. */
sealed interface Trial {

    /** Not tried, or changed since. */
    record None() implements Trial {}

    /** Being tried. */
    record Running() implements Trial {}

    /**
     * Tried.
     *
     * @param outcome how it went
     * @param words the same in a sentence
     */
    record Ended(Outcome outcome, String words) implements Trial {}

    /** How a trial went. */
    enum Outcome {
        /** As it should. */
        GOOD,
        /** It works, but something is missing. */
        INCOMPLETE,
        /** It does not work. */
        BAD
    }
}
