package io.venuecurator.research.llm;

import io.venuecurator.research.http.ApiAddress;
import java.net.URI;

/**
 * Which language model to ask, as a user writes it: {@code claude}, {@code claude:MODEL}, {@code
 * claude:MODEL@URL} or {@code openai:MODEL@URL}.
 *
 * @param protocol how it is talked to
 * @param model its name there
 * @param base its address
 */
public record ModelSpec(Protocol protocol, String model, URI base) {

    /** How a model is talked to. */
    public enum Protocol {
        /** The Messages API of Claude. */
        CLAUDE,
        /** Chat completions of an OpenAI-compatible server. */
        OPENAI
    }

    private static final String USAGE = "claude, claude:MODEL or openai:MODEL@URL";

    /**
     * Reads a specification.
     *
     * @throws IllegalArgumentException if it is none; the message says what to write
     */
    public static ModelSpec parse(String text) {
        int colon = text.indexOf(':');
        String protocol = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        int at = rest.indexOf('@');
        String model = at < 0 ? rest : rest.substring(0, at);
        String address = at < 0 ? "" : rest.substring(at + 1);
        boolean named = !model.isBlank() && model.chars().allMatch(c -> c > ' ' && c < 0x7F);
        return switch (protocol) {
            case "claude" -> {
                if (colon >= 0 && !named) {
                    throw wrong(text);
                }
                yield new ModelSpec(
                        Protocol.CLAUDE,
                        named ? model : ClaudeApi.MODEL,
                        ApiAddress.of(
                                text, at < 0 ? ClaudeApi.ADDRESS : address, true, "claude:MODEL"));
            }
            case "openai" -> {
                if (!named) {
                    throw wrong(text);
                }
                yield new ModelSpec(
                        Protocol.OPENAI,
                        model,
                        ApiAddress.of(
                                text, address, false, "openai:MODEL@http://localhost:11434/v1"));
            }
            default -> throw wrong(text);
        };
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "\"%s\" names no language model; write %s.".formatted(text, USAGE));
    }
}
