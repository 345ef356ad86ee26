package io.venuecurator.desktop.guard;

import javafx.scene.paint.Color;

/** How well two colours can be told apart, by the definition of contrast ratio in WCAG 2.2. */
public final class Contrast {

    private Contrast() {}

    /** From 1, the same, to 21, black and white. */
    public static double of(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed())
                + 0.7152 * linear(c.getGreen())
                + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
