package io.venuecurator.desktop.main;

/**
 * How often JavaFX looks whether there is something new to draw. A key waits for that look before
 * its outcome is seen: at the usual 60 a second up to 16.7 ms, at 120 up to 8.3 ms. A window at
 * rest is not drawn either way.
 */
public final class FrameRate {

    /** JavaFX's own setting, read when it starts, of which it then writes a line on stderr. */
    private static final String SETTING = "javafx.animation.pulse";

    private static final String PER_SECOND = "120";

    private FrameRate() {}

    /**
     * Asks for the quicker rate, unless the user has set one; to be called before JavaFX starts.
     */
    public static void prefer() {
        if (System.getProperty(SETTING) == null) {
            System.setProperty(SETTING, PER_SECOND);
        }
    }
}
