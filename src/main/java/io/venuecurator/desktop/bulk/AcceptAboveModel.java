package io.venuecurator.desktop.bulk;

import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.task.NewestTask;
import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.ledger.DecisionFilter;
import io.venuecurator.ledger.DecisionOutcome;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.review.AcceptAbove;
import io.venuecurator.review.ErrorRate;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.VenueRow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * The preview of accepting above a confidence, for the venues that the table shows. Nothing is
 * decided before {@link #accept}; that is one step and one undo.
 */
public final class AcceptAboveModel {

    private static final double CAUTIOUS = 0.9;

    private final TaskExecutor executor;
    private final FileModel file;
    private final VenueTableModel table;
    private final String reviewer;
    private final RandomGenerator random;
    private final NewestTask previewing;
    private final DoubleProperty threshold = new SimpleDoubleProperty(CAUTIOUS);
    private final BooleanProperty includeWarned = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What a reviewer is shown before they accept.
     *
     * @param accept what would be accepted
     * @param record how often the reviewer was of another mind at the level of the threshold
     * @param level that level
     */
    public record Preview(AcceptAbove accept, ErrorRate record, ConfidenceLevel level) {}

    /**
     * A preview that is not made yet.
     *
     * @param reviewer whose record is shown
     * @param random draws the examples
     */
    public AcceptAboveModel(
            TaskExecutor executor,
            FileModel file,
            VenueTableModel table,
            String reviewer,
            RandomGenerator random) {
        this.executor = executor;
        this.file = file;
        this.table = table;
        this.reviewer = reviewer;
        this.random = random;
        this.previewing = new NewestTask(executor);
        threshold.subscribe(this::refresh);
        includeWarned.subscribe(this::refresh);
    }

    /** From which confidence on, 0…1. */
    public DoubleProperty thresholdProperty() {
        return threshold;
    }

    /** Whether proposals with warnings are taken, too. */
    public BooleanProperty includeWarnedProperty() {
        return includeWarned;
    }

    /** The newest preview. */
    public ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Makes the preview anew. */
    public void refresh() {
        Optional<VenueEnrichmentService> service = file.service();
        if (service.isEmpty()) {
            preview.set(Optional.empty());
            return;
        }
        double from = threshold.get();
        boolean warned = includeWarned.get();
        List<VenueRow> rows = table.resultProperty().get().rows();
        previewing.run(
                () -> make(service.get(), rows, from, warned),
                made -> preview.set(Optional.of(made)),
                failure -> preview.set(Optional.empty()));
    }

    private Preview make(
            VenueEnrichmentService service, List<VenueRow> rows, double from, boolean warned) {
        Set<String> shown = new HashSet<>();
        rows.forEach(row -> shown.add(row.key()));
        List<Proposal> waiting =
                service.proposals(ProposalFilter.in(ProposalState.WAITING).atLeast(from)).stream()
                        .filter(p -> shown.contains(p.venueId()))
                        .toList();
        ConfidenceLevel level = ConfidenceLevel.of(from);
        return new Preview(
                AcceptAbove.preview(waiting, from, warned, random),
                ErrorRate.of(
                        service.history(DecisionFilter.ALL.standing().by(reviewer)),
                        reviewer,
                        level),
                level);
    }

    /**
     * Accepts what the preview shows.
     *
     * @param onSuccess hears what became of it
     * @param onFailure hears why nothing was decided
     */
    public void accept(Consumer<DecisionOutcome> onSuccess, Consumer<Exception> onFailure) {
        Optional<Preview> shown = preview.get();
        if (shown.isPresent() && file.service().isPresent()) {
            VenueEnrichmentService service = file.service().get();
            executor.run(
                    () -> service.decisions().accept(shown.get().accept()),
                    outcome -> {
                        file.refresh();
                        onSuccess.accept(outcome);
                    },
                    onFailure);
        }
    }
}
