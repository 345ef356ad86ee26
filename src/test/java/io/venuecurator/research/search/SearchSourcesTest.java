package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.http.UserAgent;
import io.venuecurator.research.secret.Secrets;
import io.venuecurator.venue.VenueProfileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchSourcesTest {

    private final LocalBudget budget = new LocalBudget(SessionCap.ofRequests(1));
    private final SearchSources sources =
            new SearchSources(
                    new SourceContext(
                            VenueProfileReader.bundled(),
                            Secrets.withoutKeychain(
                                    Map.of("BRAVE_API_KEY", "brave-key"), Path.of("no-keys.json")),
                            budget,
                            provider -> ProviderGate.local(),
                            IndexProgress.NONE,
                            new UserAgent("0.1", ""),
                            List.of(),
                            SiteBrowser.NONE));

    @Test
    void opensAFolderThatCostsNoRequests(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Orchid Hall from $888");
        try (SearchSource source = sources.open(SourceSpec.parse("folder:" + folder))) {
            assertThat(source.remote()).isFalse();
            assertThat(source.search(query("price"), named("Orchid Hall"))).hasSize(1);
        }
        assertThat(budget.used()).isZero();
    }

    @Test
    void opensASearxngServerWithinTheBudget() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder().body("{\"results\":[]}").build());
            server.start();
            try (SearchSource source =
                    sources.open(SourceSpec.parse("searxng:" + server.url("/")))) {
                source.search(query("one"), named("n"));
                assertThatExceptionOfType(ResearchException.class)
                        .isThrownBy(() -> source.search(query("two"), named("n")))
                        .returns(FailureClass.QUOTA, ResearchException::failureClass);
            }
            assertThat(server.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void saysThatAFolderIsMissing(@TempDir Path folder) {
        assertThatIOException()
                .isThrownBy(() -> sources.open(SourceSpec.parse("folder:" + folder + "/none")))
                .withMessageContaining("There is no folder")
                .withMessageContaining("none");
    }
}
