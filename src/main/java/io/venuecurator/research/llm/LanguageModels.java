package io.venuecurator.research.llm;

import io.venuecurator.research.http.ApiAddress;
import io.venuecurator.research.secret.Secret;
import io.venuecurator.research.secret.SecretName;
import io.venuecurator.research.secret.Secrets;
import java.time.Clock;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Opens language models with the user's keys. */
public final class LanguageModels {

    private LanguageModels() {}

    /**
     * Opens a model; the caller closes it. May block on a keychain; asks nobody.
     *
     * @throws IllegalArgumentException if a key is missing or would be sent in the clear; the
     *     message says what to do
     */
    public static LanguageModel open(ModelSpec spec, Secrets secrets) {
        return switch (spec.protocol()) {
            case CLAUDE -> new ClaudeModel(claude(spec, secrets), spec.model());
            case OPENAI -> openAi(spec, secrets.find(SecretName.OPENAI));
        };
    }

    /**
     * Opens Claude's API; the caller closes it.
     *
     * @throws IllegalArgumentException if the key is missing
     */
    public static ClaudeApi claude(ModelSpec spec, Secrets secrets) {
        Secret key =
                secrets.find(SecretName.CLAUDE)
                        .orElseThrow(
                                () -> new IllegalArgumentException(SecretName.CLAUDE.howToSet()));
        return new ClaudeApi(address(spec), key, Clock.systemUTC());
    }

    private static LanguageModel openAi(ModelSpec spec, Optional<Secret> key) {
        if (key.isPresent() && !ApiAddress.isSafeForKeys(spec.base())) {
            throw new IllegalArgumentException(
                    "The key openai would be sent to %s unencrypted; use an https address or forget the key."
                            .formatted(spec.base().getHost()));
        }
        return new OpenAiModel(address(spec), spec.model(), key, Clock.systemUTC());
    }

    private static HttpUrl address(ModelSpec spec) {
        HttpUrl url = HttpUrl.get(spec.base());
        if (url == null) {
            throw new IllegalArgumentException(
                    "The address %s cannot be used; check how it is written."
                            .formatted(spec.base()));
        }
        return url;
    }
}
