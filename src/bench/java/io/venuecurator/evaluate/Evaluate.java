package io.venuecurator.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./mvnw -q -Pevaluate -Devaluate.data=DIR}: prints one JSON line per figure on standard
 * output, and says on standard error what was left out. What the rules and the labels disagree on
 * goes to {@code target/evaluate/}, for a human to judge.
 */
public final class Evaluate {

    private static final int UNUSABLE_INPUT = 3;
    private static final int WRONG_USAGE = 2;
    private static final Path REPORTS = Path.of("target", "evaluate");

    private static final List<EvaluationSet> SETS =
            List.of(
                    new PriceSet(),
                    new SingaporePairs(),
                    new RestaurantPairs("fodors-zagat", RestaurantPairs.FODORS_ZAGAT),
                    new RestaurantPairs("zomato-yelp", RestaurantPairs.ZOMATO_YELP),
                    new ContactPages(),
                    new OrganisationNames(),
                    new RestaurantPages(),
                    new CalibrationSet(
                            List.of(new ContactPages(), new RestaurantPages(), new PriceSet())),
                    new HistorySet());

    private Evaluate() {}

    /** Scores every set that the folder has. */
    public static void main(String[] arguments) {
        if (arguments.length != 1 || arguments[0].isBlank()) {
            System.err.println("Name the folder of labelled data: -Devaluate.data=DIR");
            System.exit(WRONG_USAGE);
        }
        Path data = Path.of(arguments[0]);
        if (!Files.isDirectory(data)) {
            System.err.println(data + " is not a folder; correct -Devaluate.data.");
            System.exit(UNUSABLE_INPUT);
        }
        for (EvaluationSet set : SETS) {
            Path place = data.resolve(set.place());
            if (Files.exists(place)) {
                score(set, place);
            } else {
                System.err.println(set.name() + ": left out, there is no " + place);
            }
        }
    }

    /** One set that cannot be read must not cost the figures of the others. */
    private static void score(EvaluationSet set, Path place) {
        try {
            scored(set, place);
        } catch (IOException | RuntimeException e) {
            System.err.println(set.name() + ": left out, it cannot be read: " + e);
        }
    }

    private static void scored(EvaluationSet set, Path place) throws IOException {
        Disagreements disagreements = new Disagreements();
        set.score(place, disagreements).stream()
                .filter(figure -> figure.n() > 0)
                .forEach(figure -> System.out.println(figure.json()));
        Path report = disagreements.write(REPORTS, set.name());
        System.err.println(
                "%s: %d disagreements in %s".formatted(set.name(), disagreements.size(), report));
    }
}
