package io.venuecurator.desktop.review;

import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.mark.Mark;
import io.venuecurator.desktop.mark.Tones;
import io.venuecurator.desktop.text.Percent;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.proposal.Proposal;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

/** How sure the proposal is, in word and percent, and how many sources say so. */
final class ConfidenceCell extends TableCell<FieldLine, FieldReview> {

    private final Mark level = new Mark();
    private final Label sources = new Label();
    private final VBox both = new VBox(level, sources);

    ConfidenceCell() {
        sources.getStyleClass().add("field-tier");
    }

    @Override
    protected void updateItem(FieldReview line, boolean empty) {
        super.updateItem(line, empty);
        Proposal proposal = empty || line == null ? null : line.proposal();
        if (line == null || proposal == null) {
            setGraphic(null);
            return;
        }
        level.show(
                Icons.of(proposal.level()),
                Texts.of(
                        "level.percent",
                        Texts.of(proposal.level()),
                        Percent.of(proposal.confidence())),
                Tones.of(proposal.level()));
        List<CandidateGroup> groups = line.groups();
        int agree = groups.isEmpty() ? 0 : groups.getFirst().sources();
        sources.setText(
                groups.size() > 1
                        ? Texts.of("sources.conflict", agree, groups.size() - 1)
                        : Texts.of("sources.agree", agree));
        setGraphic(both);
    }
}
