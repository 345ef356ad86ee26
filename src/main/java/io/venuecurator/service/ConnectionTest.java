package io.venuecurator.service;

import io.venuecurator.research.FailureClass;
import java.time.Duration;

/** What came of trying a source out. */
public sealed interface ConnectionTest {

    /** The source as the user writes it. */
    String source();

    /**
     * It answers as it should.
     *
     * @param took how long that took
     */
    record Answers(String source, Duration took) implements ConnectionTest {}

    /**
     * It was asked and does not answer, or refuses.
     *
     * @param failure why
     * @param message one sentence for the user
     */
    record Fails(String source, FailureClass failure, String message) implements ConnectionTest {}

    /**
     * It cannot be asked: it is malformed, a key or a folder is missing.
     *
     * @param message one sentence that says what to set up
     */
    record NotSetUp(String source, String message) implements ConnectionTest {}
}
