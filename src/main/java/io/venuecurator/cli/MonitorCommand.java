package io.venuecurator.cli;

import io.venuecurator.job.redis.MonitorFigures;
import io.venuecurator.service.WorkMonitor;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monitor}: what goes on at a Redis. */
@Command(
        name = "monitor",
        description = "Show queue, workers, failures and rates at a Redis.",
        mixinStandardHelpOptions = true)
final class MonitorCommand implements Callable<Integer> {

    private static final int SECONDS_BETWEEN = 2;

    private final CliContext context;

    @Mixin private RedisOptions redis;

    @Option(names = "--watch", description = "Show it again every two seconds until Ctrl+C.")
    private boolean watch;

    @Option(names = "--json", description = "Print the figures as JSON, with --watch one by one.")
    private boolean json;

    MonitorCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        try (WorkMonitor monitor = WorkMonitor.open(redis.place(), context.options().get());
                Interrupts.Registration _ = context.interrupts().on(stopped::countDown)) {
            do {
                show(monitor.look());
            } while (watch && !stopped.await(SECONDS_BETWEEN, TimeUnit.SECONDS));
        }
        return ExitCode.DONE;
    }

    private void show(MonitorFigures figures) throws Exception {
        if (json) {
            JsonOutput.print(context.terminal(), figures);
        } else {
            MonitorText.of(figures).forEach(context.terminal().out()::println);
        }
    }
}
