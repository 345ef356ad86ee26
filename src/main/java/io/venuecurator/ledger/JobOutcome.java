package io.venuecurator.ledger;

import io.venuecurator.research.FailureClass;
import org.jspecify.annotations.Nullable;

/**
 * How the newest research of a venue that has ended went.
 *
 * @param failed whether it was given up
 * @param failure why, none unless failed; a job of an older version may not say
 */
public record JobOutcome(boolean failed, @Nullable FailureClass failure) {}
