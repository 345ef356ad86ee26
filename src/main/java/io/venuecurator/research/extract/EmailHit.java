package io.venuecurator.research.extract;

/**
 * An e-mail address in a text.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param address the address, lower case
 */
public record EmailHit(int start, int end, String address) {}
