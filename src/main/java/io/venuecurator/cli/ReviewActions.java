package io.venuecurator.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code review} is told to decide. */
final class ReviewActions {

    @Option(
            names = "--accept",
            arity = "1..*",
            paramLabel = "ID",
            description = "Take the proposed values.")
    private List<String> accept = List.of();

    @Option(
            names = "--accept-above",
            paramLabel = "0…1",
            description =
                    "Take every value that waits, has at least this confidence and carries no"
                            + " warning.")
    private @Nullable Double acceptAbove;

    @Option(
            names = "--reject",
            arity = "1..*",
            paramLabel = "ID",
            description = "Turn the proposed values down.")
    private List<String> reject = List.of();

    @Option(
            names = "--keep",
            arity = "1..*",
            paramLabel = "ID",
            description = "Confirm the original values.")
    private List<String> keep = List.of();

    @Option(
            names = "--set",
            paramLabel = "ID=VALUE",
            description = "Put another value in the field; repeatable.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--undo",
            arity = "1..*",
            paramLabel = "ID",
            description =
                    "Take back the decisions on these proposals. 'last' means the latest decision,"
                            + " 'step' all that was decided together with it; source:HOST,"
                            + " run:SESSION, field:PATH and reviewer:NAME mean all that have that"
                            + " in common.")
    private List<String> undo = List.of();

    List<String> accept() {
        return accept;
    }

    OptionalDouble acceptAbove() {
        return acceptAbove == null ? OptionalDouble.empty() : OptionalDouble.of(acceptAbove);
    }

    List<String> reject() {
        return reject;
    }

    List<String> keep() {
        return keep;
    }

    Map<String, String> set() {
        return set;
    }

    List<String> undo() {
        return undo;
    }

    /** Whether nothing is to be decided. */
    boolean isEmpty() {
        return acceptAbove == null && undo.isEmpty() && named().findAny().isEmpty();
    }

    /** What is wrong with the wish as a whole, a sentence for the user; none if nothing is. */
    Optional<String> objection() {
        if (acceptAbove != null && !(acceptAbove >= 0 && acceptAbove <= 1)) {
            return Optional.of(
                    "--accept-above takes a confidence from 0 to 1, not " + acceptAbove + ".");
        }
        if (!undo.isEmpty() && (acceptAbove != null || named().findAny().isPresent())) {
            return Optional.of("--undo stands alone: decide anew in a second command.");
        }
        Set<String> seen = new HashSet<>();
        return named().filter(id -> !seen.add(id))
                .findFirst()
                .map(id -> "Proposal " + id + " is named twice; decide on it once.");
    }

    private Stream<String> named() {
        return Stream.of(accept, reject, keep, set.keySet()).flatMap(ids -> ids.stream());
    }
}
