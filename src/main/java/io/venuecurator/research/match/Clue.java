package io.venuecurator.research.match;

/**
 * What one comparison says about two places being the same.
 *
 * @param weight for (positive) or against (negative), as the binary logarithm of how much more
 *     often it is seen between equal places than between different ones: the agreement and
 *     disagreement weights of Fellegi and Sunter (1969), which may be added up
 * @param reason in plain words
 */
record Clue(double weight, String reason) {}
