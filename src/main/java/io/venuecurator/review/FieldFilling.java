package io.venuecurator.review;

import io.venuecurator.venue.FieldPath;

/**
 * How many venues have a field.
 *
 * @param field the field
 * @param before before anything was approved
 * @param now as the file stands
 */
public record FieldFilling(FieldPath field, int before, int now) {}
