package io.venuecurator.research.secret;

import java.util.Map;
import java.util.Optional;

/** Secrets in environment variables, for servers and build machines. Read-only. */
final class EnvironmentSecrets implements SecretStore {

    private final Map<String, String> environment;

    EnvironmentSecrets(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String place(SecretName name) {
        return "the environment variable " + name.variable();
    }

    @Override
    public Optional<Secret> find(SecretName name) throws SecretStoreException {
        String value = environment.getOrDefault(name.variable(), "");
        if (value.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Secret.of(value));
        } catch (IllegalArgumentException malformed) {
            throw new SecretStoreException(
                    "The environment variable %s cannot be used: %s"
                            .formatted(name.variable(), malformed.getMessage()),
                    malformed);
        }
    }
}
