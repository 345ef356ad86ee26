package io.venuecurator.research;

import org.jspecify.annotations.Nullable;

/**
 * What one page brought.
 *
 * @param url its address
 * @param values how many values were taken from it
 * @param note what it is to the venue, or why it could not be read, in a sentence
 * @param failure why it could not be read, none if it could
 */
public record PageRecord(String url, int values, String note, @Nullable FailureClass failure) {}
