package io.venuecurator.desktop.main;

import io.venuecurator.desktop.review.FieldReview;
import io.venuecurator.desktop.review.VenueReview;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.service.EnrichmentPlan;
import io.venuecurator.service.EnrichmentRequest;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.VenueEnrichmentService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/**
 * Counts the keys that reviewing the sample takes, in the real window and without a mouse. The
 * reviewer knows the truth ({@code sample/expected.json}), decides every field rightly and chooses
 * the shortest way that the keys offer. A chord counts as one key. Prints a JSON line for each of
 * the ten venues with the most proposals, and the median.
 *
 * <p>{@code ./mvnw -q -Pbench test-compile exec:exec@keystrokes}
 */
public final class ReviewKeystrokes extends WindowFixture {

    private static final int VENUES = 10;

    private final SampleTruth truth;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private ReviewKeystrokes(Path folder) throws IOException {
        this.folder = folder;
        this.truth = SampleTruth.read();
    }

    /** Counts; takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("keystrokes");
        ReviewKeystrokes bench = new ReviewKeystrokes(folder);
        Path file = bench.researchedSample();
        bench.show();
        bench.open(file);
        bench.review();
        bench.close();
        bench.print();
        System.exit(0);
    }

    private Path researchedSample() throws Exception {
        Path from = Path.of("data");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(f -> !f.toString().contains(".curator.")).toList()) {
                Files.copy(file, folder.resolve("data").resolve(from.relativize(file).toString()));
            }
        }
        Path copy = folder.resolve("data/venues.json");
        try (VenueEnrichmentService service =
                VenueEnrichmentService.open(copy, ServiceOptions.defaults())) {
            EnrichmentPlan plan =
                    service.research()
                            .plan(
                                    new EnrichmentRequest(1.0, null, List.of()),
                                    ResearchSettings.of(List.of()));
            service.research().start(plan, event -> {}).await();
        }
        return copy;
    }

    private void review() {
        for (VenueReview venue = shown(); venue.undecided() > 0; venue = shown()) {
            Count count = counts.computeIfAbsent(venue.key(), key -> new Count(waiting().size()));
            count.keys++;
            List<Proposal> high = venue.highUndecided();
            List<Proposal> uncontested = venue.uncontested();
            if (uncontested.size() >= high.size() && allRight(venue, uncontested)) {
                chord(KeyCode.CONTROL, KeyCode.SHIFT);
            } else if (allRight(venue, high)) {
                chord(KeyCode.CONTROL);
            } else {
                type(key(venue.key(), window.review().focusedLine().orElseThrow()));
            }
        }
    }

    private void chord(KeyCode... held) {
        robot.press(held).type(KeyCode.ENTER).release(held);
        settle();
    }

    private VenueReview shown() {
        return window.review().reviewProperty().get().orElseThrow();
    }

    private List<FieldReview> waiting() {
        return window.review().linesProperty().get().stream()
                .filter(line -> line.status().isUndecided())
                .toList();
    }

    private boolean allRight(VenueReview venue, List<Proposal> proposals) {
        return proposals.size() > 1
                && proposals.stream()
                        .allMatch(
                                p ->
                                        venue.fields().stream()
                                                .filter(l -> l.field().path().equals(p.field()))
                                                .allMatch(l -> isRight(venue.key(), l)));
    }

    private boolean isRight(String venue, FieldReview line) {
        return truth.isRight(venue, line.field(), line.proposed().orElseThrow().proposed());
    }

    private KeyCode key(String venue, FieldReview line) {
        if (isRight(venue, line)) {
            return KeyCode.A;
        }
        int most = Math.min(9, line.groups().size());
        for (int i = 1; i < most; i++) {
            if (truth.isRight(venue, line.field(), line.groups().get(i).value())) {
                return KeyCode.valueOf("DIGIT" + (i + 1));
            }
        }
        return KeyCode.X;
    }

    private void print() {
        List<Map.Entry<String, Count>> most =
                counts.entrySet().stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Map.Entry<String, Count> e) ->
                                                        e.getValue().proposals)
                                        .reversed())
                        .limit(VENUES)
                        .toList();
        most.forEach(
                e ->
                        System.out.printf(
                                "{\"venue\":\"%s\",\"proposals\":%d,\"keys\":%d}%n",
                                e.getKey(), e.getValue().proposals, e.getValue().keys));
        int[] keys = most.stream().mapToInt(e -> e.getValue().keys).sorted().toArray();
        System.out.printf(
                "{\"venues\":%d,\"median_keys\":%.1f,\"all_venues\":%d,\"all_proposals\":%d,\"all_keys\":%d}%n",
                keys.length,
                (keys[(keys.length - 1) / 2] + keys[keys.length / 2]) / 2.0,
                counts.size(),
                counts.values().stream().mapToInt(c -> c.proposals).sum(),
                counts.values().stream().mapToInt(c -> c.keys).sum());
    }

    private static final class Count {
        private final int proposals;
        private int keys;

        Count(int proposals) {
            this.proposals = proposals;
        }
    }
}
