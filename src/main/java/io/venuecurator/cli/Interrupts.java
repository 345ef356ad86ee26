package io.venuecurator.cli;

/** Lets a command end in good order when the user presses Ctrl+C. */
@FunctionalInterface
public interface Interrupts {

    /** Takes the action back. Closing it twice does nothing more. */
    interface Registration extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Calls the action, once and on another thread, when the process is told to end. The process
     * ends as soon as the action returns.
     */
    Registration on(Runnable action);
}
