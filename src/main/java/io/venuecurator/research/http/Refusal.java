package io.venuecurator.research.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.text.OneLine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says when it does not answer: a status and mostly a JSON with a code and a
 * sentence.
 *
 * @param answer the answer, not 2xx
 * @param body its body, a missing node if it is no JSON
 * @param where the provider with its address
 * @param hidden what must not show in a message even if the provider repeats it: the key
 */
public record Refusal(HttpAnswer answer, JsonNode body, String where, String hidden) {

    private static final int SHORTEST_HIDDEN = 4;

    /** Where the providers' sentences stand. */
    private static final List<String> SENTENCES =
            List.of("/error/message", "/error/detail", "/detail/error", "/detail", "/error");

    /** Reads a refusal. */
    public static Refusal of(HttpAnswer answer, String where, String hidden) {
        return new Refusal(answer, JsonAnswer.ofRefusal(answer.body()), where, hidden);
    }

    /** The HTTP status. */
    public int status() {
        return answer.status();
    }

    /** The machine-readable code at a place of the body, empty if there is none. */
    public String code(String pointer) {
        return body.at(pointer).asText("");
    }

    /** The failure that the status alone tells, by RFC 9110 and RFC 6585. */
    public ResearchException plain(Clock clock) {
        return switch (status()) {
            case 401, 403 -> as(FailureClass.AUTH, "does not accept the key", null);
            case 402 -> as(FailureClass.QUOTA, "wants to be paid first", null);
            case 404 -> as(FailureClass.BAD_REQUEST, "is not at this address", null);
            case 408 -> as(FailureClass.TIMEOUT, "took too long", null);
            case 429 ->
                    as(
                            FailureClass.RATE_LIMIT,
                            "asks to slow down",
                            RetryAfter.of(answer.headers(), clock));
            default ->
                    status() >= 500
                            ? as(
                                    FailureClass.UNAVAILABLE,
                                    "has a fault",
                                    RetryAfter.of(answer.headers(), clock))
                            : as(FailureClass.BAD_REQUEST, "does not take the request", null);
        };
    }

    /** A failure of a class, with what it means and what the provider itself says. */
    public ResearchException as(
            FailureClass failure, String meaning, @Nullable Duration retryAfter) {
        return new ResearchException(
                failure,
                "%s %s: HTTP %d%s"
                        .formatted(
                                where,
                                meaning,
                                status(),
                                sentence().map(said -> " (" + said + ")").orElse("")),
                retryAfter,
                null);
    }

    private Optional<String> sentence() {
        return SENTENCES.stream()
                .map(pointer -> body.at(pointer).asText(""))
                .filter(said -> !said.isBlank())
                .map(said -> OneLine.of(withoutHidden(said), 200))
                .findFirst();
    }

    private String withoutHidden(String said) {
        return hidden.length() < SHORTEST_HIDDEN ? said : said.replace(hidden, "(key)");
    }
}
