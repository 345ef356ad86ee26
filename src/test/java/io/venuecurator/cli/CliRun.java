package io.venuecurator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.job.WireFormat;
import io.venuecurator.research.secret.Secrets;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.venue.VenueProfileReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * One command line, run in this process.
 *
 * @param code the exit code
 * @param out what went to stdout
 * @param err what went to stderr
 */
record CliRun(int code, String out, String err) {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    /** Runs it with nothing to type and no terminal. */
    static CliRun of(Object... args) {
        return typing("", args);
    }

    /** Runs it while a user types the given lines. */
    static CliRun typing(String typed, Object... args) {
        return of(typed, action -> () -> {}, args);
    }

    static CliRun of(String typed, Interrupts interrupts, Object... args) {
        CapturedTerminal terminal = new CapturedTerminal(typed, false);
        Cli cli =
                new Cli(
                        new CliContext(
                                terminal.terminal(),
                                request -> {},
                                (request, say) -> {},
                                interrupts,
                                CliRun::options));
        int code = cli.run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
        return new CliRun(code, terminal.out(), terminal.err());
    }

    private static ServiceOptions options() {
        return new ServiceOptions(
                VenueProfileReader.bundled(),
                "tester",
                ServiceOptions.DEFAULT_MIN_CONFIDENCE,
                Clock.fixed(NOW, ZoneOffset.ofHours(8)),
                "",
                Secrets.withoutKeychain(Map.of(), Path.of("no-keys.json")));
    }

    /** What went to stdout, as JSON. */
    JsonNode json() {
        try {
            return WireFormat.mapper().readTree(out);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + out + "\n" + err, e);
        }
    }
}
