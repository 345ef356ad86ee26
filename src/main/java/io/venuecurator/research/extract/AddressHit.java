package io.venuecurator.research.extract;

/**
 * An address in a text.
 *
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param address the address in one line
 * @param labelled whether the text calls it an address
 * @param complete whether it has a postal code
 */
public record AddressHit(int start, int end, String address, boolean labelled, boolean complete) {}
