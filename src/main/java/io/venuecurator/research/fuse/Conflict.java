package io.venuecurator.research.fuse;

import io.venuecurator.venue.VenueField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values that contradict each other. They are shown, never averaged, and lower the confidence: the
 * first value is right and the others are wrong, given that they cannot all be right, {@code p(1−q)
 * / (1−pq)} by Bayes' rule for exclusive hypotheses with independent evidence.
 */
public final class Conflict {

    private static final Pattern WARNING =
            Pattern.compile("(1 source says this|\\d+ sources agree), \\d+ differs?");

    private Conflict() {}

    /** The confidence in the first of several agreements, 0…1. */
    static double confidence(List<Agreement> agreements, VenueField field) {
        double p = agreements.getFirst().belief();
        double q =
                Rivals.of(agreements, field).stream()
                        .mapToDouble(Agreement::belief)
                        .max()
                        .orElse(0);
        return p * (1 - q) / (1 - p * q);
    }

    /** Whether a warning of a proposal says that sources differ, in whatever numbers. */
    public static boolean isWarning(String warning) {
        return WARNING.matcher(warning).matches();
    }

    /** How many sources agree and differ, nothing where none differs. */
    static Optional<String> warning(List<Agreement> agreements, VenueField field) {
        int agree = agreements.getFirst().sources();
        int differ = Rivals.of(agreements, field).stream().mapToInt(Agreement::sources).sum();
        if (differ == 0) {
            return Optional.empty();
        }
        return Optional.of(
                agree == 1
                        ? "1 source says this, %s".formatted(differs(differ))
                        : "%d sources agree, %s".formatted(agree, differs(differ)));
    }

    private static String differs(int sources) {
        return sources == 1 ? "1 differs" : sources + " differ";
    }
}
