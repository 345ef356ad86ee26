package io.venuecurator.cli;

import io.venuecurator.job.redis.MonitorFigures;
import io.venuecurator.job.redis.WorkerInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The figures of a monitor as lines of text; what others wrote to Redis cannot steer a terminal.
 */
final class MonitorText {

    private MonitorText() {}

    static List<String> of(MonitorFigures figures) {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "queued %d, running %d, completed %d, failed %d; %s, %.1f jobs/s",
                        figures.queued(),
                        figures.running(),
                        figures.completed(),
                        figures.failed(),
                        Amounts.count(figures.workers(), "worker", "workers"),
                        figures.jobsPerSecond()));
        figures.alive().forEach(worker -> lines.add(line(worker)));
        figures.providers().forEach(provider -> lines.add(line(provider)));
        if (!figures.failures().isEmpty()) {
            lines.add(
                    "  failed: "
                            + figures.failures().entrySet().stream()
                                    .map(why -> PlainText.of(why.getKey()) + " " + why.getValue())
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static String line(WorkerInfo worker) {
        return PlainText.of(
                "  worker %s, process %d, version %s: %d begun, %d may search at once, %d completed, %d failed; %s"
                        .formatted(
                                worker.host(),
                                worker.pid(),
                                worker.queue(),
                                worker.running(),
                                worker.concurrency(),
                                worker.completed(),
                                worker.failed(),
                                String.join(", ", worker.sources())));
    }

    private static String line(MonitorFigures.ProviderFigures provider) {
        return PlainText.of(
                "  provider %s: %s%s%s"
                        .formatted(
                                provider.provider(),
                                Amounts.count(provider.requests(), "request", "requests"),
                                provider.perSecond() == 0
                                        ? ""
                                        : ", at most %d per second, %s"
                                                .formatted(
                                                        provider.perSecond(),
                                                        provider.free() == 0
                                                                ? "holding back now"
                                                                : provider.free() + " free now"),
                                provider.pauseMs() == 0
                                        ? ""
                                        : ", throttled: it asked to be left alone for %d more s"
                                                .formatted(seconds(provider.pauseMs()))));
    }

    private static long seconds(long millis) {
        return Math.ceilDiv(millis, 1_000);
    }
}
