package io.venuecurator.cli;

import io.venuecurator.research.secret.SecretName;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.SourceSetup;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code doctor}: what is set up, what answers, what is missing; keeps and forgets keys. */
@Command(
        name = "doctor",
        description =
                "Show what is set up, which sources answer and what is missing; keep or forget the"
                        + " keys of providers. Trying a paid source out may count as one search.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec private CommandSpec spec;

    @Option(
            names = "--source",
            paramLabel = "SPEC",
            description =
                    "Try this source, too, repeatable; those whose key is set are tried anyway.")
    private List<String> sources = List.of();

    @Option(
            names = "--model",
            paramLabel = "SPEC",
            description = "Try this language model, too: claude, claude:MODEL or openai:MODEL@URL.")
    private @Nullable String model;

    @Mixin private RedisOptions redis;

    @Option(names = "--offline", description = "Ask nobody; show only what is set up.")
    private boolean offline;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Option(
            names = "--set-key",
            paramLabel = "NAME",
            description = "Keep the key NAME, which is read from standard input, never shown.")
    private @Nullable String keyToSet;

    @Option(
            names = "--allow-file",
            description =
                    "With --set-key, on a machine without a keychain: keep it in a file that only"
                            + " you may read.")
    private boolean fileAllowed;

    @Option(
            names = "--forget-key",
            paramLabel = "NAME",
            description = "Remove the key NAME from keychain and file.")
    private @Nullable String keyToForget;

    DoctorCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        ServiceOptions options = context.options().get();
        KeyKeeping keys = new KeyKeeping(context.terminal(), new SourceSetup(options));
        if (keyToForget != null) {
            return keys.forget(name(keyToForget));
        }
        if (keyToSet != null) {
            return keys.set(name(keyToSet), fileAllowed);
        }
        DoctorReport report =
                DoctorReport.of(
                        options, sources, model, redis.configured(System.getenv()), offline);
        if (json) {
            JsonOutput.print(context.terminal(), report);
        } else {
            DoctorText.of(report).forEach(context.terminal().out()::println);
        }
        return report.healthy() ? ExitCode.DONE : ExitCode.UNREACHABLE;
    }

    private SecretName name(String id) {
        return SecretName.of(id)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "There is no key \"%s\"; use one of %s."
                                                .formatted(
                                                        id,
                                                        Arrays.stream(SecretName.values())
                                                                .map(SecretName::id)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }
}
