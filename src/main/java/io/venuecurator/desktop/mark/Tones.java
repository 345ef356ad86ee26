package io.venuecurator.desktop.mark;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.venue.ConfidenceLevel;
import java.util.Locale;

/** Style classes by meaning. Colour never stands alone: an icon and a word always say the same. */
public final class Tones {

    private Tones() {}

    /** The style class of a level, for example {@code level-very-low}. */
    public static String of(ConfidenceLevel level) {
        return "level-" + level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The style class of a venue's state, for example {@code state-waiting}. */
    public static String of(VenueState.Kind kind) {
        return "state-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
