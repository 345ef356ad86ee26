package io.venuecurator.cli;

import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which proposals {@code review} lists or accepts by confidence. */
final class ReviewFilter {

    @Option(names = "--venue", paramLabel = "ID", description = "Only those of this venue.")
    private @Nullable String venue;

    @Option(
            names = "--field",
            paramLabel = "PATH",
            converter = PathConverter.class,
            description = "Only those for this field, such as contact.phone.")
    private @Nullable FieldPath field;

    @Option(
            names = "--state",
            split = ",",
            paramLabel = "STATE",
            description =
                    "Only those in these states: waiting, accepted, edited, rejected, kept, stale"
                            + " (default: any).")
    private List<ProposalState> states = List.of();

    /** The filter for listing. */
    ProposalFilter listed() {
        return filter(states.toArray(ProposalState[]::new));
    }

    /** The filter for deciding: only what waits can be accepted. */
    ProposalFilter waiting() {
        return filter(ProposalState.WAITING);
    }

    private ProposalFilter filter(ProposalState... in) {
        ProposalFilter filter = ProposalFilter.in(in);
        if (venue != null) {
            filter = filter.ofVenue(venue);
        }
        return field == null ? filter : filter.ofField(field);
    }

    /** Reads a dotted path. */
    static final class PathConverter implements ITypeConverter<FieldPath> {

        @Override
        public FieldPath convert(String typed) {
            try {
                return FieldPath.of(typed);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
