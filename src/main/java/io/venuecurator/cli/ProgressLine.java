package io.venuecurator.cli;

import io.venuecurator.job.SessionProgress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The progress of a session in one line. */
final class ProgressLine {

    private ProgressLine() {}

    /** For example {@code 37/412 venues · 4 failed · 3.2 venues/s · 2 min left · 214 searches}. */
    static String of(SessionProgress progress) {
        Instant now = progress.at();
        List<String> parts = new ArrayList<>();
        parts.add(progress.ended() + "/" + Amounts.count(progress.total(), "venue", "venues"));
        if (progress.failed() > 0) {
            parts.add(progress.failed() + " failed");
        }
        double rate = progress.venuesPerSecond(now);
        if (rate > 0) {
            parts.add(rate(rate));
        }
        if (!progress.isOver()) {
            progress.timeLeft(now).ifPresent(left -> parts.add(Amounts.about(left) + " left"));
        }
        parts.add(requests(progress));
        return String.join(" · ", parts);
    }

    private static String rate(double perSecond) {
        return perSecond >= 1
                ? String.format(Locale.ROOT, "%.1f venues/s", perSecond)
                : String.format(Locale.ROOT, "%.1f venues/min", perSecond * 60);
    }

    private static String requests(SessionProgress progress) {
        Integer most = progress.maxRequests();
        return most == null
                ? Amounts.count(progress.asked(), "search", "searches")
                : progress.asked() + " of " + Amounts.count(most, "request", "requests");
    }
}
