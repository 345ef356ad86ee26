package io.venuecurator.desktop.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.joblist.SearchLine;
import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.main.MainView;
import io.venuecurator.desktop.review.FieldStatus;
import io.venuecurator.desktop.state.VenueState;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.desktop.theme.ThemeChoice;
import io.venuecurator.exchange.ExportFormat;
import io.venuecurator.job.JobStatus;
import io.venuecurator.ledger.DecisionGrouping;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.search.SourceType;
import io.venuecurator.research.secret.SecretName;
import io.venuecurator.review.DecisionKind;
import io.venuecurator.service.ExportScope;
import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.WeightTier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant that the window shows has a word, and no two of a kind have the same. */
class EnumWordsTest {

    static Stream<Class<? extends Enum<?>>> shown() {
        return Stream.of(
                Command.class,
                MainView.class,
                FieldStatus.class,
                VenueState.Kind.class,
                ThemeChoice.class,
                ProposalState.class,
                FailureClass.class,
                JobStatus.class,
                SearchLine.State.class,
                ConfidenceLevel.class,
                WeightTier.class,
                DecisionGrouping.class,
                ExportFormat.class,
                ExportScope.class,
                SourceType.class,
                SecretName.class,
                DecisionKind.class);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void hasAWordOfItsOwn(Class<? extends Enum<?>> type) {
        assertThat(Arrays.stream(type.getEnumConstants()).map(Texts::of))
                .doesNotHaveDuplicates()
                .allMatch(word -> !word.isBlank());
    }
}
