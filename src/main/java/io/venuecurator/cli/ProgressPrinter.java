package io.venuecurator.cli;

import io.venuecurator.job.JobEvent;
import io.venuecurator.job.JobListener;
import io.venuecurator.job.SessionProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Shows the progress of a session on stderr: on a terminal as one line that is overwritten,
 * elsewhere as a line every few seconds. Hears its events one at a time.
 */
final class ProgressPrinter implements JobListener {

    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final IntSupplier width;
    private final Supplier<SessionProgress> progress;
    private final Duration pause;
    private Instant shownAt;

    /**
     * A printer for a session that is about to begin.
     *
     * @param width columns of the terminal
     * @param progress what to show; is brought up to date before this hears of an event
     */
    ProgressPrinter(Terminal terminal, IntSupplier width, Supplier<SessionProgress> progress) {
        this.terminal = terminal;
        this.width = width;
        this.progress = progress;
        this.pause = terminal.interactive() ? BETWEEN_DRAWINGS : BETWEEN_LINES;
        this.shownAt = progress.get().at();
    }

    @Override
    public void on(JobEvent event) {
        SessionProgress now = progress.get();
        if (now.isOver()) {
            show(now);
            if (terminal.interactive()) {
                terminal.err().println();
            }
        } else if (Duration.between(shownAt, now.at()).compareTo(pause) >= 0) {
            show(now);
        }
    }

    private void show(SessionProgress now) {
        shownAt = now.at();
        String line = ProgressLine.of(now);
        if (terminal.interactive()) {
            // The last column stays free: filling it makes some terminals wrap the line.
            int columns = Math.max(10, width.getAsInt() - 1);
            String fitted = PlainText.of(line, columns);
            int blanks = columns - fitted.codePointCount(0, fitted.length());
            terminal.err().print("\r" + fitted + " ".repeat(blanks));
            terminal.err().flush();
        } else {
            terminal.err().println(line);
        }
    }
}
