package io.venuecurator.cli;

import io.venuecurator.service.RunOn;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Redis a command works with. */
final class RedisOptions {

    private static final String VARIABLE = "VENUE_CURATOR_REDIS";
    private static final String DEFAULT = "redis://localhost:6379";

    @Option(
            names = "--redis",
            paramLabel = "URL",
            description =
                    "The Redis that workers and sessions meet at, rediss:// for TLS; by default what"
                            + " VENUE_CURATOR_REDIS says, else "
                            + DEFAULT
                            + ". Its password is best kept in VENUE_CURATOR_REDIS_PASSWORD.")
    private @Nullable String url;

    @Option(
            names = "--insecure-redis",
            description = "Use a Redis on another machine although it has no password.")
    private boolean insecure;

    /** Whether the command line names one. */
    boolean isNamed() {
        return url != null;
    }

    /** The Redis that the command line or the environment names, none if neither does. */
    Optional<RunOn.Redis> configured(Map<String, String> environment) {
        return isNamed() || environment.containsKey(VARIABLE)
                ? Optional.of(place(environment))
                : Optional.empty();
    }

    /** The Redis to work with. */
    RunOn.Redis place() {
        return place(System.getenv());
    }

    RunOn.Redis place(Map<String, String> environment) {
        String named = url == null ? environment.getOrDefault(VARIABLE, DEFAULT) : url;
        return new RunOn.Redis(named, insecure);
    }
}
