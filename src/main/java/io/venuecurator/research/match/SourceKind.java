package io.venuecurator.research.match;

/** Whose page it is; the order is that of trust. */
public enum SourceKind {
    /** The venue's own site. */
    OFFICIAL,
    /** A listing or directory that describes venues. */
    DIRECTORY,
    /** An article, a blog or a forum. */
    ARTICLE
}
