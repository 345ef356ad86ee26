package io.venuecurator.research.extract;

/**
 * A telephone number in a text.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param number the number in international form, without extension
 * @param fax whether the text calls it a fax number
 * @param labelled whether the text calls it a telephone number
 */
public record PhoneHit(int start, int end, String number, boolean fax, boolean labelled) {}
