package io.venuecurator.desktop.main;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.bench.ManyVenues;
import io.venuecurator.desktop.jobs.JobsState;
import io.venuecurator.research.search.SessionCap;
import io.venuecurator.service.AgentClaim;
import io.venuecurator.service.AgentName;
import io.venuecurator.service.EnrichmentRequest;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How quickly the real window answers over a large file: a decision key to the next field, a filter
 * and a sort to the new picture, and the gaps between frames while research runs. A picture counts
 * as new when the scene has been laid out with the new content; the drawing of it follows in the
 * same frame, on another thread. Prints a line of JSON for each figure.
 *
 * <p>{@code ./mvnw -q -Pbench test-compile exec:exec@window -Dwindow.venues=100000
 * -Dwindow.search=http://127.0.0.1:18080}; without a search server the last figure is left out,
 * with {@code -Dwindow.table.only=true} the decision keys are.
 */
public final class WindowBench extends WindowFixture {

    private static final int OPENING_SECONDS = 120;
    private static final int REVIEWED_VENUES = 150;
    private static final int JOBS_AT_ONCE = 64;
    private static final int VENUES_RESEARCHED = 600;

    private static final Map<String, JsonNode> CLAIMS =
            Map.of(
                    "review_count", IntNode.valueOf(123_456),
                    "rating", DoubleNode.valueOf(4.87),
                    "description", TextNode.valueOf("A description that nobody else has written."),
                    "contact.website", TextNode.valueOf("https://invented.example/weddings"),
                    "amenities.valet_parking", BooleanNode.TRUE);

    private WindowBench(Path folder) {
        this.folder = folder;
    }

    /**
     * Measures.
     *
     * @param arguments how many venues, and the address of a search server or nothing
     */
    public static void main(String[] arguments) throws Exception {
        FrameRate.prefer();
        WindowBench bench = new WindowBench(Files.createTempDirectory("window"));
        int venues = Integer.parseInt(arguments[0]);
        Path file = Files.move(ManyVenues.file(venues), bench.folder.resolve("venues.json"));
        boolean keys = !Boolean.getBoolean("window.table.only");
        if (keys) {
            bench.propose(file);
        }
        bench.show();
        FrameGaps frames = new FrameGaps();
        bench.robot.interact(frames::start);
        bench.open(file, OPENING_SECONDS);
        bench.robot.interact(frames::stop);
        System.out.println(frames.gaps().json("frame gaps while the file is opened, " + venues));
        if (keys) {
            new DecisionTimes(bench).measure();
        }
        new TableTimes(bench, venues).measure();
        if (arguments.length > 1 && !arguments[1].isBlank()) {
            bench.research(arguments[1]);
        }
        bench.close();
        System.exit(0);
    }

    private void propose(Path file) throws Exception {
        List<AgentClaim> claims = new ArrayList<>();
        CLAIMS.forEach(
                (field, value) ->
                        claims.add(
                                new AgentClaim(
                                        FieldPath.of(field),
                                        value,
                                        "https://invented.example/",
                                        "Invented",
                                        "It says " + value.asText() + ".",
                                        0.8)));
        try (VenueEnrichmentService service =
                VenueEnrichmentService.open(file, ServiceOptions.defaults())) {
            for (VenueRow row : service.rows().subList(0, REVIEWED_VENUES)) {
                service.agents().report(AgentName.of("bench"), null, row.key(), claims, false);
            }
        }
    }

    private void research(String server) throws Exception {
        robot.interact(
                () ->
                        window.jobs()
                                .settingsProperty()
                                .set(
                                        new ResearchSettings(
                                                List.of("searxng:" + server),
                                                false,
                                                JOBS_AT_ONCE,
                                                SessionCap.NONE,
                                                ResearchSettings.DEFAULT_MAX_AGE)));
        robot.interact(
                () -> window.jobs().plan(new EnrichmentRequest(1, VENUES_RESEARCHED, List.of())));
        settle();
        FrameGaps frames = new FrameGaps();
        robot.interact(
                () -> {
                    frames.start();
                    window.jobs().start();
                });
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.MINUTES,
                () -> window.jobs().stateProperty().get() instanceof JobsState.Ended);
        robot.interact(frames::stop);
        System.out.println(frames.gaps().json("frame gaps while 64 venues are researched at once"));
    }

    /** Waits on the FX thread for the first frame whose layout shows what is asked for. */
    void atNextPicture(Condition shown, Picture then) {
        Scene scene = window.scene();
        long[] began = new long[1];
        Runnable before = () -> began[0] = System.nanoTime();
        Runnable[] after = new Runnable[1];
        after[0] =
                () -> {
                    if (shown.holds()) {
                        long end = System.nanoTime();
                        scene.removePreLayoutPulseListener(before);
                        scene.removePostLayoutPulseListener(after[0]);
                        then.taken(end - began[0], end);
                    }
                    Platform.requestNextPulse();
                };
        scene.addPreLayoutPulseListener(before);
        scene.addPostLayoutPulseListener(after[0]);
        Platform.requestNextPulse();
    }

    interface Condition {
        boolean holds();
    }

    interface Picture {
        void taken(long layoutNanos, long at);
    }
}
