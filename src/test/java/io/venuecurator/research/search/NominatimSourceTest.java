package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.http.UserAgent;
import io.venuecurator.venue.VenueProfileReader;
import java.time.Clock;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NominatimSourceTest {

    private JsonServer server;
    private NominatimSource source;

    @BeforeEach
    void start() throws Exception {
        server = new JsonServer();
        source =
                new NominatimSource(
                        server.url(),
                        VenueProfileReader.bundled().region(),
                        new UserAgent("0.1", "me@a.example"),
                        Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        source.close();
        server.close();
    }

    private List<SearchHit> search() throws ResearchException, InterruptedException {
        return source.search(query("q"), named("Orchid Hall"));
    }

    @Test
    void asksWithinTheCountryAndTellsTheTags() throws Exception {
        server.then(
                """
                [{"osm_type":"way","osm_id":42,"name":"Orchid Hall","display_name":"Orchid Hall, …",
                  "address":{"house_number":"1","road":"Heron Road","postcode":"400001"},
                  "extratags":{"phone":"+65 6123 4567","contact:website":"https://orchid.example/"}},
                 {"osm_type":"script","osm_id":1,"name":"x","extratags":{"phone":"1"}},
                 {"osm_type":"node","osm_id":7,"name":"Nothing known"}]
                """);
        assertThat(search())
                .singleElement()
                .satisfies(
                        hit -> {
                            assertThat(hit.url()).isEqualTo("https://www.openstreetmap.org/way/42");
                            assertThat(String.valueOf(hit.text()).lines())
                                    .containsExactly(
                                            "Orchid Hall",
                                            "Address: 1 Heron Road, Singapore 400001",
                                            "Phone: +65 6123 4567",
                                            "Website: https://orchid.example/",
                                            "© OpenStreetMap contributors, Open Database License");
                        });
        HttpUrl url = server.requests().getFirst().getUrl();
        assertThat(url.queryParameter("countrycodes")).isEqualTo("sg");
        assertThat(url.queryParameter("format")).isEqualTo("jsonv2");
    }

    @Test
    void reportsARefusalAndWhatIsNoList() {
        server.then(403, "<html>").then("{\"error\":\"x\"}");
        assertThat(catchThrowableOfType(ResearchException.class, this::search).failureClass())
                .isEqualTo(FailureClass.AUTH);
        assertThat(catchThrowableOfType(ResearchException.class, this::search).failureClass())
                .isEqualTo(FailureClass.PARSE);
    }
}
