package io.venuecurator.desktop.value;

/**
 * A stretch of plain text that is marked or not.
 *
 * @param text the characters, never markup
 * @param marked whether they stand out: a difference, or the value within its quote
 */
public record Segment(String text, boolean marked) {}
