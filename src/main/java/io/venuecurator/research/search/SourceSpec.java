package io.venuecurator.research.search;

import io.venuecurator.research.http.ApiAddress;
import io.venuecurator.research.llm.ClaudeApi;
import io.venuecurator.research.llm.ModelSpec;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Which source to search, as the user writes it: a {@link SourceType} and, after a colon, a folder
 * or an address.
 */
public sealed interface SourceSpec {

    /** What kind of source. */
    SourceType type();

    /** As the user would write it. */
    String text();

    /**
     * Saved pages in a folder.
     *
     * @param directory as the user named it
     */
    record Folder(Path directory) implements SourceSpec {
        @Override
        public SourceType type() {
            return SourceType.FOLDER;
        }

        @Override
        public String text() {
            return "folder:" + directory;
        }
    }

    /**
     * A provider with an API.
     *
     * @param type which one
     * @param base its http or https address
     */
    record Api(SourceType type, URI base) implements SourceSpec {
        @Override
        public String text() {
            return type.address().equals(base.toString()) ? type.id() : type.id() + ":" + base;
        }
    }

    /**
     * Maps of official open data.
     *
     * @param directory as the user named it
     */
    record OpenData(Path directory) implements SourceSpec {
        @Override
        public SourceType type() {
            return SourceType.OPEN_DATA;
        }

        @Override
        public String text() {
            return "open-data:" + directory;
        }
    }

    /**
     * Claude's web search.
     *
     * @param model which model searches, and where
     */
    record Claude(ModelSpec model) implements SourceSpec {
        @Override
        public SourceType type() {
            return SourceType.CLAUDE;
        }

        @Override
        public String text() {
            boolean usual = model.base().toString().equals(ClaudeApi.ADDRESS);
            return usual
                    ? "claude:" + model.model()
                    : "claude:" + model.model() + "@" + model.base();
        }
    }

    /** The venue's own site. */
    record Site() implements SourceSpec {
        @Override
        public SourceType type() {
            return SourceType.SITE;
        }

        @Override
        public String text() {
            return "site";
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
        SourceType type =
                SourceType.of(kind)
                        .orElseThrow(
                                () ->
                                        new SourceSpecException(
                                                "Unknown source \"%s\"; use one of %s."
                                                        .formatted(text, SourceType.usages())));
        return switch (type) {
            case FOLDER -> new Folder(directory(type, text, rest));
            case OPEN_DATA -> new OpenData(directory(type, text, rest));
            case SITE -> alone(type, text, new Site());
            case SEARXNG, BRAVE, TAVILY, WIKIDATA, ONEMAP, NOMINATIM ->
                    new Api(type, address(type, text, colon < 0 ? type.address() : rest));
            case CLAUDE -> claude(text);
        };
    }

    private static URI address(SourceType type, String text, String address) {
        String example =
                type.address().isEmpty() ? type.id() + ":http://localhost:8080" : type.id();
        try {
            return ApiAddress.of(text, address, !type.uses().isEmpty(), example);
        } catch (IllegalArgumentException wrong) {
            throw new SourceSpecException(String.valueOf(wrong.getMessage()));
        }
    }

    private static SourceSpec claude(String text) {
        try {
            return new Claude(ModelSpec.parse(text));
        } catch (IllegalArgumentException wrong) {
            throw new SourceSpecException(String.valueOf(wrong.getMessage()));
        }
    }

    private static SourceSpec alone(SourceType type, String text, SourceSpec spec) {
        if (!text.equals(type.id())) {
            throw new SourceSpecException(
                    "The source \"%s\" takes nothing after its name; write %s."
                            .formatted(text, type.id()));
        }
        return spec;
    }

    private static Path directory(SourceType type, String text, String directory) {
        if (directory.isBlank()) {
            throw new SourceSpecException(
                    "The source \"%s\" names no folder; write %s.".formatted(text, type.usage()));
        }
        try {
            return Path.of(directory);
        } catch (InvalidPathException bad) {
            throw new SourceSpecException(
                    "The source \"%s\" is not a valid folder name: %s."
                            .formatted(text, bad.getReason()));
        }
    }
}
