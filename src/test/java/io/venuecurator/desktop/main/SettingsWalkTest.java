package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.jobs.JobsState;
import io.venuecurator.job.redis.RealRedis;
import io.venuecurator.service.EnrichmentRequest;
import io.venuecurator.service.RunOn;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.service.query.NodeQuery;

/** The settings: sources that are tried out, and where research runs. */
class SettingsWalkTest extends WindowFixture {

    @RegisterExtension static final RealRedis REDIS = new RealRedis();

    @BeforeEach
    void openSettings() {
        open(ReviewData.venuesFile(folder));
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        settle();
    }

    @Test
    void saysThatASourceDoesNotAnswerAndTakesItOnlyWhenItIsOne() throws Exception {
        Node row = row("SearXNG server");
        CheckBox used = robot.from(row).lookup(".check-box").queryAs(CheckBox.class);
        TextField address = robot.from(row).lookup(".text-field").queryAs(TextField.class);

        robot.interact(() -> used.setSelected(true));
        assertThat(result(row)).contains("searxng:");
        assertThat(window.jobs().settingsProperty().get().sources()).isEmpty();

        String nobody = "http://127.0.0.1:" + closedPort();
        robot.interact(() -> address.setText(nobody));
        assertThat(window.jobs().settingsProperty().get().sources())
                .containsExactly("searxng:" + nobody);

        robot.interact(() -> buttons(row, "Test connection").queryButton().fire());
        settle();
        assertThat(result(row)).contains(nobody).contains("cannot be reached");
        assertThat(robot.from(row).lookup(".trial-bad").queryAll()).isNotEmpty();
    }

    @Test
    void runsResearchOnWorkersWhoseRedisIsAwayAndSaysSo() throws Exception {
        String url = "redis://127.0.0.1:" + closedPort();
        assertThat(node("#runHere", RadioButton.class).isSelected()).isTrue();
        robot.interact(() -> node("#runOnWorkers", RadioButton.class).setSelected(true));
        robot.interact(() -> node("#redisAddress", TextField.class).setText(url));
        assertThat(window.jobs().settingsProperty().get().runOn())
                .isEqualTo(new RunOn.Redis(url, false));
        assertThat(node("#workers", Node.class).isDisabled()).isTrue();

        robot.interact(() -> node("#redisCheck", Button.class).fire());
        settle();
        assertThat(result(node("#redisState", Node.class))).contains(url);

        robot.interact(
                () -> node("#redisAddress", TextField.class).setText("redis://:x@localhost"));
        assertThat(result(node("#redisState", Node.class))).contains("password");
        assertThat(window.jobs().settingsProperty().get().runOn())
                .isEqualTo(new RunOn.Redis(url, false));
    }

    @Test
    void doesNotBeginWhereRedisIsAwayAndSaysWhy() throws Exception {
        String url = "redis://127.0.0.1:" + closedPort();
        robot.interact(
                () -> {
                    node("#redisAddress", TextField.class).setText(url);
                    node("#runOnWorkers", RadioButton.class).setSelected(true);
                    window.jobs().plan(new EnrichmentRequest(0.7, null, List.of()));
                });
        settle();
        assertThat(window.jobs().stateProperty().get())
                .isInstanceOfSatisfying(
                        JobsState.Failed.class,
                        failed -> assertThat(failed.message()).contains(url, "cannot be reached"));
        assertThat(window.jobs().runningProperty().get()).isEmpty();
    }

    @Test
    void tellsBeforeTheStartThatNoWorkerIsThere() {
        robot.interact(
                () -> {
                    node("#redisAddress", TextField.class).setText(REDIS.url());
                    node("#runOnWorkers", RadioButton.class).setSelected(true);
                    window.jobs().plan(new EnrichmentRequest(0.7, null, List.of()));
                });
        settle();

        assertThat(text("#jobsText"))
                .contains("with the sources of the workers at " + REDIS.url())
                .contains("No worker takes these jobs yet");
    }

    private Node row(String name) {
        return robot.lookup(".source-row").queryAll().stream()
                .filter(row -> buttons(row, name).tryQuery().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private NodeQuery buttons(Node row, String text) {
        return robot.from(row)
                .lookup((Node node) -> node instanceof ButtonBase b && b.getText().equals(text));
    }

    private String result(Node part) {
        return robot.from(part).lookup(".trial").queryAs(Labeled.class).getText();
    }

    /** A port at which nobody listens. */
    private static int closedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
