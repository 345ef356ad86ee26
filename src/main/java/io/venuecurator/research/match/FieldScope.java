package io.venuecurator.research.match;

import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.Set;

/** Which fields of a venue a page, or a part of it, can speak for. */
public enum FieldScope {
    /** The page is about the venue. */
    ALL,
    /** The page is about the house: rooms share its address, its switchboard and its website. */
    FROM_HOUSE,
    /** The page is about one room or restaurant of the venue: only where it lies is common. */
    FROM_PART;

    private static final Set<FieldType> OF_HOUSE =
            Set.of(FieldType.ADDRESS, FieldType.POSTAL, FieldType.PHONE, FieldType.URL);
    private static final Set<FieldType> OF_PART = Set.of(FieldType.ADDRESS, FieldType.POSTAL);

    /**
     * Whether values of a field may be taken. What stands in the same object as the address, such
     * as the zone, is about the place and as common as the address.
     */
    public boolean allows(VenueField field, VenueProfile profile) {
        return switch (this) {
            case ALL -> true;
            case FROM_HOUSE -> OF_HOUSE.contains(field.type()) || besideAddress(field, profile);
            case FROM_PART -> OF_PART.contains(field.type()) || besideAddress(field, profile);
        };
    }

    private static boolean besideAddress(VenueField field, VenueProfile profile) {
        return profile.fields(FieldType.ADDRESS, "").stream()
                .anyMatch(address -> sameObject(address.path(), field.path()));
    }

    private static boolean sameObject(FieldPath a, FieldPath b) {
        return a.segments().size() > 1
                && a.segments()
                        .subList(0, a.segments().size() - 1)
                        .equals(b.segments().subList(0, b.segments().size() - 1));
    }
}
