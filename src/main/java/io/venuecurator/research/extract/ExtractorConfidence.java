package io.venuecurator.research.extract;

/**
 * How far a rule is trusted before anything was learned from decisions, 0…1. The figures order the
 * rules among each other, and are set so that one official page that says a value in so many words
 * makes a good proposal, and one blog at most a fair one.
 */
final class ExtractorConfidence {

    /** Data that the page publishes for machines, under the venue's own name. */
    static final double SCHEMA_NAMED = 0.90;

    /** The same without a name, or under a name that differs. */
    static final double SCHEMA_UNNAMED = 0.65;

    /** A link made for the value, such as tel: or mailto:. */
    static final double LINK = 0.88;

    /** Text with a label in front, such as "Tel:" or "Address:". */
    static final double LABELLED = 0.85;

    /** Text whose form alone says what it is. */
    static final double FORM = 0.65;

    /** Text that needs interpretation: sentences, prices with all they need. */
    static final double SENTENCE = 0.80;

    /** Text that leaves open what it is about. */
    static final double VAGUE = 0.40;

    /** Worked out from another value of the page by a rule. */
    static final double DERIVED = 0.80;

    /**
     * Found only where it often is something else, such as a fax number used for want of a phone.
     */
    static final double LAST_RESORT = 0.25;

    /** What a value is worth that is out of date. */
    static final double OLD_FACTOR = 0.5;

    private ExtractorConfidence() {}
}
