package io.venuecurator.cli;

import io.venuecurator.service.RedisCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a doctor says of a Redis, as lines of text; what others wrote there steers no terminal. */
final class RedisCheckText {

    private RedisCheckText() {}

    static List<String> of(DoctorReport.Redis redis) {
        List<String> lines = new ArrayList<>();
        RedisCheck check = redis.check();
        if (check == null) {
            String why = redis.message().isEmpty() ? "" : ": " + redis.message();
            lines.add(
                    PlainText.of(
                            "  %s  %s%s"
                                    .formatted(
                                            redis.redis(), redis.status().replace('_', ' '), why)));
            return lines;
        }
        lines.add(
                PlainText.of(
                        "  %s  answers: Redis %s, %s, %s, %s"
                                .formatted(
                                        redis.redis(),
                                        check.health().server(),
                                        check.health().encrypted() ? "TLS" : "no TLS",
                                        check.health().password() ? "password" : "no password",
                                        check.health().keepsEverything()
                                                ? "append-only file on"
                                                : "append-only file off")));
        lines.add(
                PlainText.of(
                        "  "
                                + Amounts.count(
                                        check.health().workers().size(), "worker", "workers")
                                + check.health().workers().stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        worker -> worker.queue(),
                                                        Collectors.counting()))
                                        .entrySet()
                                        .stream()
                                        .map(of -> ", " + of.getValue() + " of " + of.getKey())
                                        .sorted()
                                        .collect(Collectors.joining())));
        check.warnings().forEach(warning -> lines.add(PlainText.of("  ! " + warning)));
        return lines;
    }
}
