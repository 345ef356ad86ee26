package io.venuecurator.desktop.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.mark.Mark;
import io.venuecurator.desktop.mark.Tones;
import io.venuecurator.desktop.text.Percent;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.desktop.value.Segment;
import io.venuecurator.desktop.value.ValueDiff;
import io.venuecurator.desktop.value.ValueText;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.review.FindingMerge;
import io.venuecurator.venue.Completeness;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The top of the evidence card: the field, what changes, and what a reviewer should know. */
final class FieldHead extends VBox {

    FieldHead(FieldReview line, ValueText text) {
        getStyleClass().add("field-head");
        Label name = new Label(line.field().label());
        name.getStyleClass().add("title-4");
        HBox top = new HBox(name);
        top.getStyleClass().add("field-head-top");
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(top);
        line.field()
                .weight()
                .ifPresent(
                        weight -> {
                            Label tier = new Label(Texts.of(weight));
                            tier.getStyleClass().add("muted");
                            top.getChildren().add(tier);
                        });
        line.proposed()
                .ifPresent(
                        proposal -> {
                            top.getChildren().add(level(proposal));
                            addDifference(line, proposal, text);
                            warnings(line, proposal).forEach(this::addWarning);
                        });
        if (line.earlier() != null) {
            addWarning(
                    Texts.of(
                            "evidence.changed",
                            Texts.of(line.earlier().state()),
                            text.of(
                                    line.earlier().finalValue() == null
                                            ? line.earlier().original()
                                            : line.earlier().finalValue(),
                                    line.field())));
        }
    }

    /** What was decided before is told below, in the words of this window. */
    private static List<String> warnings(FieldReview line, Proposal proposal) {
        return proposal.warnings().stream()
                .filter(text -> line.earlier() == null || !FindingMerge.tellsOfDecision(text))
                .toList();
    }

    private static Node level(Proposal proposal) {
        Mark mark = new Mark();
        mark.show(
                Icons.of(proposal.level()),
                Texts.of(
                        "level.percent",
                        Texts.of(proposal.level()),
                        Percent.of(proposal.confidence())),
                Tones.of(proposal.level()));
        return mark;
    }

    private void addDifference(FieldReview line, Proposal proposal, ValueText text) {
        JsonNode original = line.original();
        if (original == null || Completeness.isMissing(original, line.field())) {
            String proposed = text.of(proposal.proposed(), line.field());
            getChildren()
                    .add(row("evidence.new", List.of(new Segment(proposed, false)), "diff-added"));
            return;
        }
        ValueDiff diff =
                ValueDiff.of(
                        text.of(original, line.field()),
                        text.of(proposal.proposed(), line.field()),
                        line.field().type());
        getChildren().add(row("evidence.original", diff.before(), "diff-removed"));
        getChildren().add(row("evidence.proposed", diff.after(), "diff-added"));
    }

    private static Node row(String key, List<Segment> segments, String markStyle) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("diff-label");
        label.setMinWidth(USE_PREF_SIZE);
        MarkedText value = new MarkedText(segments, markStyle);
        HBox.setHgrow(value, javafx.scene.layout.Priority.ALWAYS);
        HBox row = new HBox(label, value);
        row.getStyleClass().add("diff-row");
        return row;
    }

    private void addWarning(String text) {
        Label warning = new Label(text, Icons.node(Feather.ALERT_TRIANGLE));
        warning.setWrapText(true);
        warning.getStyleClass().add("warning");
        getChildren().add(warning);
    }
}
