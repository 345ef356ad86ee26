package io.venuecurator.research.search;

import io.venuecurator.research.secret.SecretName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of source that a user can name, and what each needs. */
public enum SourceType {
    /** Saved pages in a folder. */
    FOLDER("folder", "folder:DIR", "", List.of()),
    /** A SearXNG server. */
    SEARXNG("searxng", "searxng:URL", "", List.of()),
    /** Brave's search. */
    BRAVE("brave", "brave", "https://api.search.brave.com", List.of(SecretName.BRAVE)),
    /** Tavily's search. */
    TAVILY("tavily", "tavily", "https://api.tavily.com", List.of(SecretName.TAVILY)),
    /** The venue's own site. */
    SITE("site", "site", "", List.of()),
    /** Maps of official open data on this disk. */
    OPEN_DATA("open-data", "open-data:DIR", "", List.of());

    private final String id;
    private final String usage;
    private final String address;

    @SuppressWarnings(
            "ImmutableEnumChecker") // List.of cannot change, but its type does not say so.
    private final List<SecretName> needs;

    SourceType(String id, String usage, String address, List<SecretName> needs) {
        this.id = id;
        this.usage = usage;
        this.address = address;
        this.needs = needs;
    }

    /** The word before the colon. */
    public String id() {
        return id;
    }

    /** How it is written, for example {@code searxng:URL}. */
    public String usage() {
        return usage;
    }

    /** The address that is asked unless another is named; empty where it has none. */
    public String address() {
        return address;
    }

    /** The secrets without which it does not work. */
    public List<SecretName> needs() {
        return needs;
    }

    /** Whether the word alone names a source. */
    public boolean namedAlone() {
        return usage.equals(id);
    }

    /** The type of an id, none if there is no such source. */
    public static Optional<SourceType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }

    /** All usages in a sentence. */
    static String usages() {
        return Arrays.stream(values()).map(SourceType::usage).collect(Collectors.joining(", "));
    }
}
