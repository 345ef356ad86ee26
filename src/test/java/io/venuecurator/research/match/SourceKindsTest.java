package io.venuecurator.research.match;

import static io.venuecurator.research.match.TestPages.html;
import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceKindsTest {

    private final VenueProfile profile = VenueProfileReader.bundled();
    private final Places places = new Places(profile, Vocabulary.bundled());
    private final SourceKinds kinds = new SourceKinds(Vocabulary.bundled(), profile.region());

    @ParameterizedTest
    @CsvSource({
        "Drift Hotel Changi, https://www.drifthotel.example/x, OFFICIAL",
        "The Verandah at Nutmeg Hill, https://nutmeghill.example/, OFFICIAL",
        "The Belvedere Rooms, https://belvedere-rooms.example/, OFFICIAL",
        "Drift Hotel Changi, https://driftwoodlodge.example/, DIRECTORY",
        "Cube, https://cube.example/, DIRECTORY",
        "Drift Hotel Changi, https://atlas.example/venue/drift, DIRECTORY",
        "Drift Hotel Changi, https://atlas.example/2026/08/drift, ARTICLE",
        "Drift Hotel Changi, https://atlas.example/blog/drift, ARTICLE"
    })
    void tellsWhosePageItIs(String venue, String url, SourceKind kind) {
        assertThat(kinds.of(html(url, ""), places.of(venue, "", "", "", "", ""))).isEqualTo(kind);
    }

    @Test
    void theVenuesWebsiteInTheFileIsOfficialWhateverItsName() {
        Place venue = places.of("Cube", "", "", "", "", "https://www.xyz.example/en");

        assertThat(kinds.of(html("https://m.xyz.example/contact", ""), venue))
                .isEqualTo(SourceKind.OFFICIAL);
    }

    @Test
    void aPageThatCallsItselfAnArticleIsOne() {
        String article = "<meta property=og:type content=article>";

        assertThat(
                        kinds.of(
                                html("https://atlas.example/x", article),
                                places.of("Cube", "", "", "", "", "")))
                .isEqualTo(SourceKind.ARTICLE);
    }
}
