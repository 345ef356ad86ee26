package io.venuecurator.research.match;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a place for comparing it with another.
 *
 * @param name its name, taken apart
 * @param house the house that it says it is part of, none if it says none
 * @param phones its telephone numbers, digits only
 * @param address its street address, none if unknown
 * @param addressWords all words of its address, empty if unknown
 * @param postal its postal code, empty if unknown
 * @param host the host of its website, empty if unknown
 */
record Place(
        VenueName name,
        @Nullable VenueName house,
        Set<String> phones,
        @Nullable StreetAddress address,
        Set<String> addressWords,
        String postal,
        String host) {

    Place {
        phones = Set.copyOf(phones);
        addressWords = Set.copyOf(addressWords);
    }

    Optional<VenueName> inHouse() {
        return Optional.ofNullable(house);
    }

    Optional<StreetAddress> streetAddress() {
        return Optional.ofNullable(address);
    }
}
