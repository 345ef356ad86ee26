package io.venuecurator.research.match;

import java.util.Set;

/**
 * What identifies a building in an address: its number and its street. Floor, unit and city are
 * left out, because two sources rarely agree on them.
 *
 * @param number the house number, lower case, such as {@code 608a}
 * @param street the words of the street's name, in full and without its type
 */
record StreetAddress(String number, Set<String> street) {

    StreetAddress {
        street = Set.copyOf(street);
    }

    /** Whether both name the same building. */
    boolean matches(StreetAddress other) {
        return number.equals(other.number) && street.stream().anyMatch(other.street::contains);
    }
}
