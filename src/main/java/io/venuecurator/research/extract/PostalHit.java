package io.venuecurator.research.extract;

/**
 * A postal code in a line.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param code the code
 * @param anchorStart index where the words begin that show it to be one: the country's name, a
 *     state, a label, or the code itself
 * @param certain whether those words leave no doubt
 */
public record PostalHit(int start, int end, String code, int anchorStart, boolean certain) {}
