package io.venuecurator.cli;

import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.ResearchWorker;
import io.venuecurator.service.WorkerRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code worker}: researches venues for sessions that are begun elsewhere. */
@Command(
        name = "worker",
        description =
                "Take jobs from Redis and send proposals back; never touches a venues file. Ctrl+C or"
                        + " SIGTERM lets running venues finish for 20 s and hands the rest back.",
        mixinStandardHelpOptions = true)
final class WorkerCommand implements Callable<Integer> {

    /** What the smallest plans of providers with a key grant, and what free ones ask for. */
    private static final Map<String, Integer> CAREFUL =
            Map.of("brave", 1, "tavily", 1, "claude", 1, "wikidata", 3, "onemap", 3);

    private final CliContext context;

    @Spec private CommandSpec spec;
    @Mixin private RedisOptions redis;

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            defaultValue = "" + ResearchSettings.DEFAULT_WORKERS,
            description = "Research N venues at once (default: ${DEFAULT-VALUE}).")
    private int concurrency;

    @Option(
            names = "--source",
            paramLabel = "SPEC",
            description =
                    "Where this worker searches, repeatable; as for enrich. Keys are this machine's"
                            + " own.")
    private List<String> sources = List.of();

    @Option(
            names = "--rate",
            paramLabel = "[SOURCE=]N",
            description =
                    "At most N requests per second to a source (to every one without SOURCE=), all"
                            + " workers together; give all workers the same. By default brave=1,"
                            + " tavily=1, claude=1, wikidata=3 and onemap=3.")
    private List<String> rates = List.of();

    @Option(
            names = "--job-timeout",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "Give a venue up after that long (default: ${DEFAULT-VALUE}).")
    private int jobTimeout;

    WorkerCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        WorkerRequest request =
                new WorkerRequest(
                        redis.place(),
                        positive("--concurrency", concurrency),
                        sources,
                        rates(),
                        Duration.ofSeconds(positive("--job-timeout", jobTimeout)));
        CountDownLatch ended = new CountDownLatch(1);
        ResearchWorker worker = ResearchWorker.start(request, context.options().get());
        try (Interrupts.Registration _ = context.interrupts().on(() -> end(worker, ended))) {
            context.terminal()
                    .say(
                            "Working for %s, %s at once; Ctrl+C ends it."
                                    .formatted(
                                            request.redis().shown(),
                                            Amounts.count(concurrency, "venue", "venues")));
            ended.await();
        }
        return ExitCode.DONE;
    }

    private void end(ResearchWorker worker, CountDownLatch ended) {
        int running = worker.running();
        if (running > 0) {
            context.terminal()
                    .say(
                            "Taking no more; %s may finish for a while."
                                    .formatted(Amounts.count(running, "venue", "venues")));
        }
        worker.close();
        ended.countDown();
    }

    private Map<String, Integer> rates() {
        Map<String, Integer> map = new LinkedHashMap<>(CAREFUL);
        for (String rate : rates) {
            int equals = rate.lastIndexOf('=');
            String number = rate.substring(equals + 1);
            if (!number.matches("[1-9]\\d{0,5}")) {
                throw wrong("--rate takes a number from 1, or SOURCE=N, not " + rate + ".");
            }
            map.put(equals < 0 ? "" : rate.substring(0, equals), Integer.parseInt(number));
        }
        return map;
    }

    private int positive(String option, int number) {
        if (number < 1) {
            throw wrong(option + " takes a number from 1, not " + number + ".");
        }
        return number;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
