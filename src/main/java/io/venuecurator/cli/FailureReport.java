package io.venuecurator.cli;

import io.venuecurator.file.VenuesFileException;
import io.venuecurator.ledger.LedgerException;
import io.venuecurator.service.ResearchSetupException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Says in one sentence why a command failed, and with which exit code it ends. */
final class FailureReport {

    private final Terminal terminal;
    private final boolean verbose;

    /**
     * A report.
     *
     * @param verbose whether the technical cause is shown, too
     */
    FailureReport(Terminal terminal, boolean verbose) {
        this.terminal = terminal;
        this.verbose = verbose;
    }

    /** Prints the sentence and returns the exit code. */
    int report(Exception failure) {
        int code = code(failure);
        terminal.say(PlainText.of(code == ExitCode.FAULT ? fault(failure) : sentence(failure)));
        if (verbose) {
            failure.printStackTrace(terminal.err());
        }
        return code;
    }

    private static int code(Exception failure) {
        return switch (failure) {
            case VenuesFileException e -> ExitCode.INPUT;
            case LedgerException e -> ExitCode.INPUT;
            case IOException e -> ExitCode.INPUT;
            case UncheckedIOException e -> ExitCode.INPUT;
            case ResearchSetupException e ->
                    e.isUnreachable() ? ExitCode.UNREACHABLE : ExitCode.USAGE;
            default -> ExitCode.FAULT;
        };
    }

    private static String sentence(Exception failure) {
        Throwable told =
                failure instanceof UncheckedIOException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        String message = told.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private String fault(Exception failure) {
        return "A fault of this program stopped the command ("
                + sentence(failure)
                + "); nothing decided is lost."
                + (verbose ? "" : " Run it again with --verbose and report what it shows.");
    }
}
