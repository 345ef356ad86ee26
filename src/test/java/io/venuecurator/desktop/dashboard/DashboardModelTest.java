package io.venuecurator.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.query.VenuePick;
import io.venuecurator.desktop.query.VenueTableModel;
import io.venuecurator.desktop.state.VenueStates;
import io.venuecurator.desktop.task.SameThreadTaskExecutor;
import io.venuecurator.ledger.ProposalFilter;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardModelTest {

    @TempDir Path folder;

    private final SameThreadTaskExecutor executor = new SameThreadTaskExecutor();
    private final VenueStates states = new VenueStates();
    private final VenueTableModel table = new VenueTableModel(executor, states);
    private final FileModel file =
            new FileModel(executor, ServiceOptions.defaults(), states, table);
    private int shown;
    private final DashboardModel model = new DashboardModel(executor, file, table, () -> shown++);

    @AfterEach
    void close() {
        file.closeNow();
    }

    @Test
    void countsOnlyWhileSomebodyLooks() {
        file.open(ReviewData.reviewedFile(folder));
        assertThat(model.figuresProperty().get()).isEmpty();

        model.watch(true);
        assertThat(model.figuresProperty().get().orElseThrow().venues()).isEqualTo(5);
        assertThat(model.figuresProperty().get().orElseThrow().byHand()).isZero();

        file.close();
        assertThat(model.figuresProperty().get()).isEmpty();
    }

    @Test
    void followsWhatIsDecidedWhileSomebodyLooks() {
        file.open(ReviewData.reviewedFile(folder));
        model.watch(true);
        var service = file.service().orElseThrow();
        String id = service.proposals(ProposalFilter.ALL).getFirst().id();

        service.decisions().reject(Set.of(id));
        file.refresh();

        assertThat(model.figuresProperty().get().orElseThrow().byHand()).isEqualTo(1);
    }

    @Test
    void whatIsPickedTakesThePlaceOfWhatNarrowedTheTable() {
        table.queryProperty().set(TableQuery.ALL.withText("ballroom").withThreshold(0.5));

        model.pickLevel(ConfidenceLevel.LOW);
        assertThat(query().text()).isEmpty();
        assertThat(query().threshold()).isEqualTo(0.5);
        assertThat(query().selection().contains("level", "LOW")).isTrue();

        model.pickMissing(FieldPath.of("contact.phone"));
        assertThat(query().selection().chosen()).containsOnlyKeys("missing");

        model.pick("Decided: a.example", Set.of("v1"));
        assertThat(query().selection().isEmpty()).isTrue();
        assertThat(query().pick())
                .isEqualTo(Optional.of(new VenuePick("Decided: a.example", Set.of("v1"))));
        assertThat(shown).isEqualTo(3);
    }

    private TableQuery query() {
        return table.queryProperty().get();
    }
}
