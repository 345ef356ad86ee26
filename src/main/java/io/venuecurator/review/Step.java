package io.venuecurator.review;

import java.util.UUID;

/** Names for steps: the user actions whose decisions belong, and are undone, together. */
public final class Step {

    private static final String BULK = "bulk-";

    private Step() {}

    /** A new name for decisions that a human made one by one. */
    public static String single() {
        return UUID.randomUUID().toString();
    }

    /** A new name for decisions that were made by a threshold, unseen. */
    public static String bulk() {
        return BULK + UUID.randomUUID();
    }

    /** Whether a step's decisions were made by a threshold, and so say nothing about errors. */
    public static boolean isBulk(String step) {
        return step.startsWith(BULK);
    }
}
