package io.venuecurator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();

    @Test
    void knowsColumnsByPathLabelAndLastPart() {
        ColumnMapping mapping =
                map(List.of("ID", "Name", "contact.phone", "E-mail", "max capacity", "Notes"));

        assertThat(mapping.id()).hasValue(0);
        assertThat(path(mapping, 1)).isEqualTo("name");
        assertThat(path(mapping, 2)).isEqualTo("contact.phone");
        assertThat(path(mapping, 3)).isEqualTo("contact.email");
        assertThat(path(mapping, 4)).isEqualTo("capacity.max_capacity");
        assertThat(mapping.unknown()).containsExactly("Notes");
    }

    @Test
    void takesTheUsersWordFirst() {
        ColumnMapping mapping =
                ColumnMapping.of(
                        List.of("Tel", "Phone"),
                        PROFILE,
                        Map.of(
                                "Tel", FieldPath.of("contact.phone"),
                                "Phone", FieldPath.of("contact.website")));

        assertThat(path(mapping, 0)).isEqualTo("contact.phone");
        assertThat(path(mapping, 1)).isEqualTo("contact.website");
    }

    @Test
    void saysWhatIsWrongWithAWishOrATwin() {
        assertThatThrownBy(() -> map(List.of("contact.phone", "Contact Phone")))
                .hasMessageContaining("Two columns hold contact.phone");
        assertThatThrownBy(
                        () ->
                                ColumnMapping.of(
                                        List.of("A"), PROFILE, Map.of("B", FieldPath.of("name"))))
                .hasMessageContaining("no column \"B\"");
        assertThatThrownBy(
                        () ->
                                ColumnMapping.of(
                                        List.of("A"), PROFILE, Map.of("A", FieldPath.of("nope"))))
                .hasMessageContaining("no field nope");
    }

    @Test
    void leavesTheProgramsOwnBookkeepingAlone() {
        ColumnMapping mapping = map(List.of("name", "confidence_score", "last_updated"));

        assertThat(mapping.fields()).hasSize(1);
        assertThat(mapping.unknown()).isEmpty();
    }

    private static ColumnMapping map(List<String> columns) {
        return ColumnMapping.of(columns, PROFILE, Map.of());
    }

    private static String path(ColumnMapping mapping, int column) {
        return mapping.fields().get(column).path().value();
    }
}
