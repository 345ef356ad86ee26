package io.venuecurator.desktop.table;

import io.venuecurator.venue.VenueField;

/** How wide a column begins. */
final class ColumnWidths {

    private ColumnWidths() {}

    static double of(VenueField field) {
        return switch (field.type()) {
            case FLAG, RATING, COUNT -> 110;
            case CHOICE -> 110;
            case MONEY, POSTAL -> 120;
            case PHONE -> 140;
            case TEXT, EMAIL, URL, TEXT_LIST -> 186;
            case PROSE, ADDRESS -> 260;
        };
    }
}
