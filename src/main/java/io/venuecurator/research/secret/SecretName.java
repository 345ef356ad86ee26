package io.venuecurator.research.secret;

import java.util.Arrays;
import java.util.Optional;

/** The secrets that the program can use. None of them is needed to run it. */
public enum SecretName {
    /** The subscription token of the Brave Search API. */
    BRAVE("brave", "BRAVE_API_KEY", "Brave Search API key"),
    /** The key of the Tavily search API. */
    TAVILY("tavily", "TAVILY_API_KEY", "Tavily API key"),
    /** The key of the Claude API. */
    CLAUDE("claude", "ANTHROPIC_API_KEY", "Claude API key"),
    /** The key of an OpenAI-compatible model server, where it wants one. */
    OPENAI("openai", "OPENAI_API_KEY", "key of the OpenAI-compatible server"),
    /** The e-mail address of a OneMap account. */
    ONEMAP_EMAIL("onemap-email", "ONEMAP_EMAIL", "e-mail address of the OneMap account"),
    /** The password of a OneMap account. */
    ONEMAP_PASSWORD("onemap-password", "ONEMAP_PASSWORD", "password of the OneMap account"),
    /** The password of the Redis that workers and submitters meet at. */
    REDIS("redis", "VENUE_CURATOR_REDIS_PASSWORD", "password of Redis");

    private final String id;
    private final String variable;
    private final String label;

    SecretName(String id, String variable, String label) {
        this.id = id;
        this.variable = variable;
        this.label = label;
    }

    /** The name by which users and stores call it, for example {@code brave}. */
    public String id() {
        return id;
    }

    /** The environment variable that may hold it. */
    public String variable() {
        return variable;
    }

    /** What it is, in a few English words. */
    public String label() {
        return label;
    }

    /** A sentence that says that it is missing and how to set it. */
    public String howToSet() {
        return "The %1$s is missing; keep it in the window's settings or with doctor --set-key %3$s, or set %2$s in the environment."
                .formatted(label, variable, id);
    }

    /** The secret of an id, none if there is no such secret. */
    public static Optional<SecretName> of(String id) {
        return Arrays.stream(values()).filter(name -> name.id.equals(id)).findFirst();
    }
}
