package io.venuecurator.cli;

/** Interrupts as the Java runtime reports them: through a shutdown hook. */
public final class ShutdownInterrupts implements Interrupts {

    @Override
    public Registration on(Runnable action) {
        Thread hook = Thread.ofPlatform().name("interrupt").unstarted(action);
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending: the hook runs already and must not be taken back.
            }
        };
    }
}
