package io.venuecurator.desktop.mark;

import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.text.Texts;

/** A venue's state in words, with its numbers. */
public final class StateWords {

    private StateWords() {}

    /** For example "3 to review" or "Running, 2 of 6 searches". */
    public static String of(VenueState state) {
        return switch (state.kind()) {
            case FILE_CHANGED -> Texts.of("state.changed", state.count());
            case WAITING -> Texts.of("state.waiting", state.count());
            case RUNNING -> Texts.of("state.running", state.count(), state.of());
            case FAILED ->
                    state.failure() == null
                            ? Texts.of(VenueState.Kind.FAILED)
                            : Texts.of("state.failed", Texts.of(state.failure()));
            default -> Texts.of(state.kind());
        };
    }
}
