package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldScopeTest {

    private final VenueProfile profile = VenueProfileReader.bundled();

    @Test
    void aHouseSharesPlaceSwitchboardAndSiteWithItsParts() {
        assertThat(allowed(FieldScope.FROM_HOUSE))
                .contains("location.address", "location.zone", "location.nearest_mrt")
                .contains("location.postal", "contact.phone", "contact.website")
                .doesNotContain("contact.email", "rating", "capacity.max_capacity")
                .doesNotContain("pricing.price_per_table", "amenities.bridal_suite");
    }

    @Test
    void aPartSharesOnlyItsPlace() {
        assertThat(allowed(FieldScope.FROM_PART))
                .contains("location.address", "location.zone")
                .doesNotContain("contact.phone", "contact.website", "capacity.max_capacity");
    }

    @Test
    void theVenuesOwnPageSpeaksForEverything() {
        assertThat(allowed(FieldScope.ALL)).hasSameSizeAs(profile.fields());
    }

    private List<String> allowed(FieldScope scope) {
        return profile.fields().stream()
                .filter(field -> scope.allows(field, profile))
                .map(VenueField::path)
                .map(FieldPath::value)
                .toList();
    }
}
