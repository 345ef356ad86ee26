package io.venuecurator.cli;

/** What the process tells its caller at the end; part of the command line's contract. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;

    /** Done, but some jobs failed. */
    public static final int SOME_FAILED = 1;

    /** The command line is wrong. */
    public static final int USAGE = 2;

    /** The input cannot be read or is invalid. */
    public static final int INPUT = 3;

    /** A service cannot be reached. */
    public static final int UNREACHABLE = 4;

    /** A fault of this program, as sysexits.h counts it (EX_SOFTWARE). */
    public static final int FAULT = 70;

    /** Interrupted by the user, as shells count SIGINT: 128 + 2. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
