package io.venuecurator.desktop.text;

/** A score as a person reads it. */
public final class Percent {

    private Percent() {}

    /** A share 0…1 as whole percent, with a thin unbreakable space before the sign. */
    public static String of(double share) {
        return Math.round(share * 100) + "\u202f%";
    }
}
