package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.secret.Keeping;
import io.venuecurator.research.secret.Secret;
import io.venuecurator.research.secret.SecretName;
import io.venuecurator.research.secret.Secrets;
import io.venuecurator.venue.VenueProfileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSetupTest {

    @TempDir private Path folder;

    private SourceSetup setup(Map<String, String> environment) {
        return new SourceSetup(
                new ServiceOptions(
                        VenueProfileReader.bundled(),
                        "ana",
                        0.7,
                        Clock.systemUTC(),
                        "",
                        Secrets.withoutKeychain(environment, folder.resolve("keys.json"))));
    }

    @Test
    void tellsThatASourceAnswers() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().body("{\"results\":[]}").build());
            server.enqueue(new MockResponse.Builder().code(401).build());
            String spec = "tavily:" + server.url("/");
            SourceSetup setup = setup(Map.of("TAVILY_API_KEY", "k-12345"));
            assertThat(setup.test(spec))
                    .isInstanceOfSatisfying(
                            ConnectionTest.Answers.class,
                            answers -> {
                                assertThat(answers.source()).isEqualTo(spec);
                                assertThat(answers.took()).isPositive();
                            });
            assertThat(setup.test(spec))
                    .isInstanceOfSatisfying(
                            ConnectionTest.Fails.class,
                            fails -> assertThat(fails.failure()).isEqualTo(FailureClass.AUTH));
            // Asked once each: a test does not insist.
            assertThat(server.getRequestCount()).isEqualTo(2);
        }
    }

    @Test
    void tellsWhatIsMissing() throws Exception {
        SourceSetup setup = setup(Map.of());
        assertThat(setup.test("brave"))
                .isInstanceOfSatisfying(
                        ConnectionTest.NotSetUp.class,
                        missing -> assertThat(missing.message()).contains("BRAVE_API_KEY"));
        assertThat(setup.test("nonsense")).isInstanceOf(ConnectionTest.NotSetUp.class);
        assertThat(setup.test("folder:" + folder.resolve("none")))
                .isInstanceOf(ConnectionTest.NotSetUp.class);
    }

    @Test
    void aFolderAnswersWhereItCanBeRead() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Orchid Hall");
        assertThat(setup(Map.of()).test("folder:" + folder))
                .isInstanceOf(ConnectionTest.Answers.class);
    }

    @Test
    void keepsKeysAndSaysWhere() throws Exception {
        SourceSetup setup = setup(Map.of());
        assertThat(setup.placeOf(SecretName.BRAVE)).isEmpty();
        assertThat(setup.keep(SecretName.BRAVE, Secret.of("k-12345"), false))
                .isInstanceOf(Keeping.NeedsConsent.class);
        assertThat(setup.keep(SecretName.BRAVE, Secret.of("k-12345"), true))
                .isInstanceOf(Keeping.Kept.class);
        assertThat(setup.placeOf(SecretName.BRAVE))
                .hasValueSatisfying(place -> assertThat(place).contains("keys.json"));
        setup.forget(SecretName.BRAVE);
        assertThat(setup.placeOf(SecretName.BRAVE)).isEmpty();
    }
}
