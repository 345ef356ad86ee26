package io.venuecurator.research.search;

import io.venuecurator.research.llm.ClaudeApi;
import io.venuecurator.research.secret.SecretName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of source that a user can name, and what each needs. */
public enum SourceType {
    /** Saved pages in a folder. */
    FOLDER("folder", "folder:DIR", ""),
    /** A SearXNG server. */
    SEARXNG("searxng", "searxng:URL", ""),
    /** Brave's search. */
    BRAVE("brave", "brave", "https://api.search.brave.com", SecretName.BRAVE),
    /** Tavily's search. */
    TAVILY("tavily", "tavily", "https://api.tavily.com", SecretName.TAVILY),
    /** Claude's web search. */
    CLAUDE("claude", "claude", ClaudeApi.ADDRESS, SecretName.CLAUDE),
    /** The venue's own site. */
    SITE("site", "site", ""),
    /** Items of Wikidata. */
    WIKIDATA("wikidata", "wikidata", "https://www.wikidata.org"),
    /** Maps of official open data on this disk. */
    OPEN_DATA("open-data", "open-data:DIR", ""),
    /** OneMap's address search, with an account if there is one. */
    ONEMAP(
            "onemap",
            "onemap",
            "https://www.onemap.gov.sg",
            SecretName.ONEMAP_EMAIL,
            SecretName.ONEMAP_PASSWORD),
    /** OpenStreetMap's place search, for one venue. */
    NOMINATIM("nominatim", "nominatim", "https://nominatim.openstreetmap.org");

    private final String id;
    private final String usage;
    private final String address;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change, its type does not say so.
    private final List<SecretName> uses;

    SourceType(String id, String usage, String address, SecretName... uses) {
        this.id = id;
        this.usage = usage;
        this.address = address;
        this.uses = List.of(uses);
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

    /** The secrets that it sends. */
    public List<SecretName> uses() {
        return uses;
    }

    /** The secrets without which it does not work. */
    public List<SecretName> needs() {
        return this == ONEMAP ? List.of() : uses;
    }

    /** Whether the word alone names a source. */
    public boolean namedAlone() {
        return usage.equals(id);
    }

    /** Whether its operator forbids asking for many venues in a row. */
    public boolean oneVenueOnly() {
        return this == NOMINATIM;
    }

    /** The type of an id, none if there is no such source. */
    public static Optional<SourceType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }

    /** All usages in a sentence. */
    public static String usages() {
        return Arrays.stream(values()).map(SourceType::usage).collect(Collectors.joining(", "));
    }
}
