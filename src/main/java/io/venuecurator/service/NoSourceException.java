package io.venuecurator.service;

import java.nio.file.Path;

/** Nobody said where to search, and the file is not the sample. */
public final class NoSourceException extends ResearchSetupException {

    private static final long serialVersionUID = 1L;

    NoSourceException(Path venuesFile) {
        super(
                "No search source is set up for "
                        + venuesFile
                        + "; name one in the window's settings or with --source searxng:URL (a SearXNG"
                        + " server) or --source folder:DIR (saved pages); doctor shows all sources.",
                null);
    }
}
