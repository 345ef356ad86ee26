package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.service.ConnectionTest;

/** What came of a connection's test, in words. */
final class TrialWords {

    private static final double NANOS_PER_SECOND = 1e9;

    private TrialWords() {}

    /** The outcome of a test. */
    static Trial.Ended of(ConnectionTest result) {
        return switch (result) {
            case ConnectionTest.Answers answers ->
                    new Trial.Ended(
                            Trial.Outcome.GOOD,
                            Texts.of(
                                    "settings.test.answers",
                                    answers.took().toNanos() / NANOS_PER_SECOND));
            case ConnectionTest.Fails fails -> new Trial.Ended(Trial.Outcome.BAD, fails.message());
            case ConnectionTest.NotSetUp missing ->
                    new Trial.Ended(Trial.Outcome.INCOMPLETE, missing.message());
        };
    }
}
