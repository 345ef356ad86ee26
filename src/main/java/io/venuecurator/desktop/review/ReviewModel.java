package io.venuecurator.desktop.review;

import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.task.NewestTask;
import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.service.VenueEnrichmentService;
import io.venuecurator.venue.FieldPath;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What the review shows and where its focus is: the venue that the table focuses, its lines, and
 * one field among them. Loading follows the table with a short pause, so that running through rows
 * costs nothing; what comes after a decision is loaded at once. A venue is begun at its first
 * undecided field.
 */
public final class ReviewModel {

    private static final Duration PAUSE = Duration.ofMillis(60);

    private final FileModel file;
    private final VenueStates states;
    private final VenueTableModel table;
    private final NewestTask loading;
    private final NewestTask lookingAhead;
    private final ReadOnlyObjectWrapper<Optional<VenueReview>> review =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<FieldReview>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<FieldPath>> focusedField =
            new SimpleObjectProperty<>(Optional.empty());
    private final Set<String> saving = new HashSet<>();
    private Optional<VenueReview> read = Optional.empty();
    private Optional<WantedField> wanted = Optional.empty();
    private String shownKey = "";
    private String unreadable = "";
    private Optional<VenueReview> ahead = Optional.empty();
    private String lookedAheadFrom = "";
    private final BooleanProperty showAll = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");

    /** Follows the table and the file. */
    public ReviewModel(
            TaskExecutor executor, FileModel file, VenueStates states, VenueTableModel table) {
        this.file = file;
        this.states = states;
        this.table = table;
        this.loading = new NewestTask(executor);
        this.lookingAhead = new NewestTask(executor);
        table.focusedKeyProperty()
                .subscribe(
                        () -> {
                            problem.set("");
                            load(PAUSE);
                        });
        file.changesProperty().subscribe(() -> load(PAUSE));
        showAll.subscribe(this::showLines);
    }

    /** The venue under review. */
    public ReadOnlyObjectProperty<Optional<VenueReview>> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /** Its visible lines: those of interest, or all. */
    public ReadOnlyObjectProperty<List<FieldReview>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The field that decisions are about. */
    public ObjectProperty<Optional<FieldPath>> focusedFieldProperty() {
        return focusedField;
    }

    /** Whether all fields are shown. */
    public BooleanProperty showAllProperty() {
        return showAll;
    }

    /** What went wrong with the last action, empty if nothing did. */
    public StringProperty problemProperty() {
        return problem;
    }

    /** The focused line. */
    public Optional<FieldReview> focusedLine() {
        return lines.get().stream().filter(this::isFocused).findFirst();
    }

    private boolean isFocused(FieldReview line) {
        return focusedField.get().filter(line.field().path()::equals).isPresent();
    }

    /** Moves the focus by some lines, not beyond the ends. */
    public void moveField(int step) {
        List<FieldReview> shown = lines.get();
        if (!shown.isEmpty()) {
            int from = focusedLine().map(shown::indexOf).orElse(step > 0 ? -1 : shown.size());
            focus(shown.get(Math.clamp(from + step, 0, shown.size() - 1)));
        }
    }

    /** Goes to the next (1) or previous (-1) venue with waiting proposals in the table's order. */
    public void moveVenue(int step) {
        neighbour(step).ifPresent(this::goTo);
    }

    /** Goes to a venue; says whether it was read ahead and is shown already. */
    private boolean goTo(String key) {
        table.focusedKeyProperty().set(Optional.of(key));
        Optional<VenueReview> next = ahead.filter(review -> review.key().equals(key));
        next.ifPresent(this::show);
        load(Duration.ZERO);
        return next.isPresent();
    }

    private Optional<String> neighbour(int step) {
        return ReviewQueue.next(
                table.resultProperty().get(),
                states.snapshot(),
                table.focusedKeyProperty().get().orElse(null),
                step);
    }

    /** Goes to the next undecided field, at the end of the venue to the next venue. */
    public void moveOn() {
        nextUndecided(lines.get()).ifPresentOrElse(this::focus, () -> moveVenue(1));
    }

    private Optional<FieldReview> nextUndecided(List<FieldReview> among) {
        int size = among.size();
        int from =
                IntStream.range(0, size)
                        .filter(i -> isFocused(among.get(i)))
                        .findFirst()
                        .orElse(-1);
        return IntStream.rangeClosed(1, size)
                .mapToObj(step -> among.get((from + step) % size))
                .filter(line -> line.status().isUndecided())
                .findFirst();
    }

    /**
     * Shows some proposals as being stored, until {@link #saved}: also in what is loaded meanwhile,
     * which may have been read before. Goes on like {@link #moveOn}, and does that first: otherwise
     * the evidence of the field that is being left would be drawn once more.
     */
    void moveOnSaving(List<String> proposalIds) {
        saving.addAll(proposalIds);
        review.get().map(shown -> shown.saving(proposalIds)).ifPresent(this::moveOnFrom);
    }

    private void moveOnFrom(VenueReview left) {
        Optional<FieldReview> next = nextUndecided(visible(left));
        next.ifPresent(this::focus);
        boolean gone = next.isEmpty() && neighbour(1).map(this::goTo).orElse(false);
        if (!gone) {
            review.set(Optional.of(left));
            showLines();
        }
    }

    /**
     * Some proposals are stored, or could not be. Says so at once: the venue cannot be read while
     * its file is away.
     *
     * @param applied what the decisions made of the proposals; none of one that was not stored
     */
    void saved(List<String> proposalIds, List<Proposal> applied) {
        proposalIds.forEach(saving::remove);
        read.map(shown -> shown.decided(applied)).ifPresent(this::show);
    }

    /** Shows a field of a venue, wherever the focus is now. */
    void show(String key, FieldPath field) {
        if (key.equals(shownKey)) {
            focusedField.set(Optional.of(field));
        } else {
            wanted = Optional.of(new WantedField(key, field));
        }
        table.focusedKeyProperty().set(Optional.of(key));
        load(Duration.ZERO);
    }

    /** Loads the focused venue again, at once. */
    void reload() {
        load(Duration.ZERO);
    }

    private void load(Duration pause) {
        Optional<String> key = table.focusedKeyProperty().get();
        Optional<VenueEnrichmentService> service = file.service();
        if (key.isEmpty() || service.isEmpty()) {
            loading.cancel();
            lookingAhead.cancel();
            ahead = Optional.empty();
            lookedAheadFrom = "";
            saving.clear();
            read = Optional.empty();
            review.set(Optional.empty());
            showLines();
            return;
        }
        loading.runAfter(
                pause,
                () -> read(service.get(), key.get()),
                this::loaded,
                failure -> {
                    unreadable = String.valueOf(failure.getMessage());
                    problem.set(unreadable);
                });
    }

    private static VenueReview read(VenueEnrichmentService service, String key) throws Exception {
        return VenueReview.of(
                service.venue(key),
                service.profile(),
                service.proposals(ProposalFilter.ALL.ofVenue(key)),
                service.fileChanged(key),
                service.latestJob(key));
    }

    private void loaded(VenueReview loaded) {
        if (!unreadable.isEmpty() && problem.get().equals(unreadable)) {
            problem.set("");
        }
        unreadable = "";
        show(loaded);
        if (!loaded.key().equals(lookedAheadFrom)) {
            lookedAheadFrom = loaded.key();
            lookAhead();
        }
    }

    private void show(VenueReview loaded) {
        read = Optional.of(loaded);
        review.set(Optional.of(loaded.saving(saving)));
        showLines();
    }

    /**
     * Loads the next venue while this one is reviewed, because a large file may be being written
     * when it is wanted; once for each venue, as it looks through the whole table. It is shown
     * until it has been read anew, which also tells of failures.
     */
    private void lookAhead() {
        neighbour(1)
                .ifPresent(
                        key ->
                                file.service()
                                        .ifPresent(
                                                service ->
                                                        lookingAhead.run(
                                                                () -> read(service, key),
                                                                next -> ahead = Optional.of(next),
                                                                failure -> {})));
    }

    private void showLines() {
        lines.set(review.get().map(this::visible).orElse(List.of()));
        String key = review.get().map(VenueReview::key).orElse("");
        boolean other = !key.equals(shownKey);
        shownKey = key;
        if (other || focusedLine().isEmpty()) {
            Optional<FieldPath> field = other ? takeWanted(key) : Optional.empty();
            lines.get().stream()
                    .filter(line -> field.filter(line.field().path()::equals).isPresent())
                    .findFirst()
                    .or(this::firstUndecided)
                    .or(() -> lines.get().stream().findFirst())
                    .ifPresentOrElse(this::focus, () -> focusedField.set(Optional.empty()));
        }
    }

    private Optional<FieldPath> takeWanted(String key) {
        Optional<FieldPath> field = wanted.filter(w -> w.key().equals(key)).map(WantedField::field);
        wanted = Optional.empty();
        return field;
    }

    private Optional<FieldReview> firstUndecided() {
        return lines.get().stream().filter(line -> line.status().isUndecided()).findFirst();
    }

    private List<FieldReview> visible(VenueReview shown) {
        return shown.fields().stream()
                .filter(line -> showAll.get() || line.status().isOfInterest())
                .toList();
    }

    private void focus(FieldReview line) {
        focusedField.set(Optional.of(line.field().path()));
    }

    /** A field to show as soon as its venue is shown. */
    private record WantedField(String key, FieldPath field) {}
}
