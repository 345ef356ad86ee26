package io.venuecurator.research.match;

/**
 * What a page tells about a venue's fate.
 *
 * @param kind closed, moved or renamed
 * @param sentence the page's own words
 */
public record Notice(Kind kind, String sentence) {

    /** What happened. */
    public enum Kind {
        /** The venue is no more. */
        CLOSED("The page says that the venue has closed"),
        /** The venue has another address now. */
        MOVED("The page says that the venue has moved"),
        /** The venue has, or had, another name. */
        RENAMED("The page speaks of another name of the venue");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** For the reviewer. */
    public String warning() {
        return kind.words + ": \u201c" + sentence + "\u201d";
    }
}
