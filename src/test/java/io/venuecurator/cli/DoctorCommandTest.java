package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.job.WireFormat;
import io.venuecurator.research.secret.Secrets;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.venue.VenueProfileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

    private static final String KEY = "tvly-0123456789";

    @TempDir private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    private CliRun run(String typed, Object... args) {
        CapturedTerminal terminal = new CapturedTerminal(typed, false);
        CliContext context =
                new CliContext(
                        terminal.terminal(),
                        request -> {},
                        (request, say) -> {},
                        action -> () -> {},
                        this::options);
        Object[] all = new Object[args.length + 1];
        all[0] = "doctor";
        System.arraycopy(args, 0, all, 1, args.length);
        int code =
                new Cli(context)
                        .run(
                                java.util.Arrays.stream(all)
                                        .map(Object::toString)
                                        .toArray(String[]::new));
        return new CliRun(code, terminal.out(), terminal.err());
    }

    private ServiceOptions options() {
        return new ServiceOptions(
                VenueProfileReader.bundled(),
                "tester",
                0.7,
                Clock.fixed(CliRun.NOW, ZoneOffset.UTC),
                "",
                Secrets.withoutKeychain(environment, folder.resolve("keys.json")));
    }

    @Test
    void showsWhatIsSetUpWithoutAskingAnybody() {
        environment.put("TAVILY_API_KEY", KEY);
        CliRun run = run("", "--offline");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("brave            not set (BRAVE_API_KEY, or doctor --set-key brave)")
                .contains("tavily           in the environment variable TAVILY_API_KEY")
                .contains("tavily           not tried")
                .contains("VENUE_CURATOR_CONTACT")
                .doesNotContain(KEY);
    }

    @Test
    void endsWith4WhereASourceDoesNotAnswer() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().body("{\"results\":[]}").build());
            String spec = "searxng:" + server.url("/");
            CliRun good = run("", "--source", spec);
            assertThat(good.code()).isZero();
            assertThat(good.out()).containsPattern("answers, \\d+ ms");
            server.enqueue(new MockResponse.Builder().code(403).build());
            CliRun bad = run("", "--source", spec);
            assertThat(bad.code()).isEqualTo(ExitCode.UNREACHABLE);
            assertThat(bad.out()).contains("fails: ").contains("search.formats");
        }
    }

    @Test
    void aNamedSourceWithoutItsKeyIsNotSetUp() {
        CliRun run = run("", "--source", "brave", "--json");
        assertThat(run.code()).isEqualTo(ExitCode.UNREACHABLE);
        JsonNode source = run.json().path("sources").path(0);
        assertThat(source.path("source").asText()).isEqualTo("brave");
        assertThat(source.path("status").asText()).isEqualTo("not_set_up");
        assertThat(source.path("message").asText()).contains("doctor --set-key brave");
    }

    @Test
    void theReportHasItsDocumentedShape() {
        JsonNode report = run("", "--offline", "--json").json();
        assertThat(report.path("java").asText()).isNotEmpty();
        assertThat(report.path("profile").asText()).isEqualTo("singapore-weddings");
        assertThat(report.path("keychain").asBoolean(true)).isFalse();
        assertThat(report.path("keys"))
                .anySatisfy(
                        key -> {
                            assertThat(key.path("name").asText()).isEqualTo("brave");
                            assertThat(key.path("place").isNull()).isTrue();
                        });
        assertThat(report.path("sources")).isEmpty();
    }

    @Test
    void keepsAKeyFromStandardInputAfterConsentAndForgetsIt() throws Exception {
        CliRun asked = run(KEY + "\n", "--set-key", "tavily");
        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err()).contains("--allow-file").contains("TAVILY_API_KEY");
        assertThat(folder.resolve("keys.json")).doesNotExist();

        CliRun kept = run(KEY + "\n", "--set-key", "tavily", "--allow-file");
        assertThat(kept.code()).isZero();
        assertThat(kept.out() + kept.err()).contains("keys.json").doesNotContain(KEY);
        assertThat(WireFormat.mapper().readTree(folder.resolve("keys.json").toFile()))
                .isEqualTo(WireFormat.mapper().createObjectNode().put("tavily", KEY));

        assertThat(run("", "--forget-key", "tavily").code()).isZero();
        assertThat(Files.readString(folder.resolve("keys.json"))).doesNotContain(KEY);
    }

    @Test
    void saysThatTheEnvironmentGoesFirst() {
        environment.put("TAVILY_API_KEY", "other-key");
        assertThat(run(KEY + "\n", "--set-key", "tavily", "--allow-file").err())
                .contains("goes first");
        assertThat(run("", "--forget-key", "tavily").err()).contains("still stands in");
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThat(run("", "--set-key", "tavily", "--allow-file").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("x\n", "--set-key", "nothing").err())
                .contains("There is no key \"nothing\"")
                .contains("brave, tavily");
    }
}
