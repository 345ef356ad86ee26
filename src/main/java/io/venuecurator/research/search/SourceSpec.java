package io.venuecurator.research.search;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;

/** Which source to search, as the user writes it: {@code folder:DIR} or {@code searxng:URL}. */
public sealed interface SourceSpec {

    /** Sources with a name that a later version will know. */
    Set<String> PLANNED = Set.of("brave", "tavily", "claude", "site", "wikidata", "open-data");

    /** As the user would write it. */
    String text();

    /**
     * Saved pages in a folder.
     *
     * @param directory as the user named it
     */
    record Folder(Path directory) implements SourceSpec {
        @Override
        public String text() {
            return "folder:" + directory;
        }
    }

    /**
     * A SearXNG server.
     *
     * @param base its http or https address
     */
    record Searxng(URI base) implements SourceSpec {
        @Override
        public String text() {
            return "searxng:" + base;
        }
    }

    /**
     * Reads a specification.
     *
     * @throws SourceSpecException if it is none; the message says what to write
     */
    static SourceSpec parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind) {
            case "folder" -> folder(text, rest);
            case "searxng" -> searxng(text, rest);
            default ->
                    throw new SourceSpecException(
                            PLANNED.contains(kind)
                                    ? "The source \"%s\" is not built yet in this version; use folder:DIR or searxng:URL."
                                            .formatted(kind)
                                    : "Unknown source \"%s\"; use folder:DIR or searxng:URL."
                                            .formatted(text));
        };
    }

    private static Folder folder(String text, String directory) {
        if (directory.isBlank()) {
            throw new SourceSpecException(
                    "The source \"%s\" names no folder; write folder:DIR.".formatted(text));
        }
        try {
            return new Folder(Path.of(directory));
        } catch (InvalidPathException bad) {
            throw new SourceSpecException(
                    "The source \"%s\" is not a valid folder name: %s."
                            .formatted(text, bad.getReason()));
        }
    }

    private static Searxng searxng(String text, String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException bad) {
            throw noAddress(text);
        }
        String scheme = uri.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!web || uri.getHost() == null) {
            throw noAddress(text);
        }
        if (uri.getRawUserInfo() != null
                || uri.getRawQuery() != null
                || uri.getFragment() != null) {
            throw new SourceSpecException(
                    "The address of a SearXNG server must not carry a login, ? or #; write for"
                            + " example searxng:http://localhost:8080.");
        }
        return new Searxng(uri);
    }

    private static SourceSpecException noAddress(String text) {
        return new SourceSpecException(
                "The source \"%s\" has no web address; write for example searxng:http://localhost:8080."
                        .formatted(text));
    }
}
