package io.venuecurator.desktop.review;

import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.mark.KeyHint;
import io.venuecurator.desktop.text.Age;
import io.venuecurator.desktop.text.Percent;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.desktop.value.QuoteMarks;
import io.venuecurator.desktop.value.ValueText;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.proposal.Evidence;
import io.venuecurator.service.AgentName;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One value that was found, with the quotes that say so. */
final class CandidateCard extends VBox {

    private static final int MOST_QUOTES = 5;
    private static final int MOST_NUMBERED = 9;

    private final FieldReview line;
    private final Instant now;
    private final Consumer<String> browser;

    CandidateCard(
            CandidateGroup group,
            int number,
            FieldReview line,
            ValueText text,
            Instant now,
            ReviewActions actions,
            Consumer<String> browser) {
        this.line = line;
        this.now = now;
        this.browser = browser;
        getStyleClass().addAll("candidate", number == 1 ? "candidate-best" : "candidate-other");
        getChildren().add(head(group, number, text, actions));
        Set<String> warnings =
                new HashSet<>(line.proposal() == null ? Set.of() : line.proposal().warnings());
        int quotes = 0;
        for (Candidate candidate : group.candidates()) {
            if (quotes++ < MOST_QUOTES) {
                candidate.warnings().stream().filter(warnings::add).forEach(this::addWarning);
                getChildren().add(quote(candidate, number == 1 && quotes == 1));
            }
        }
        if (quotes > MOST_QUOTES) {
            Label rest = new Label(Texts.of("evidence.rest", quotes - MOST_QUOTES));
            rest.getStyleClass().add("muted");
            getChildren().add(rest);
        }
    }

    private Node head(CandidateGroup group, int number, ValueText text, ReviewActions actions) {
        Label badge = new Label(Integer.toString(number));
        badge.getStyleClass().add("key");
        badge.setMinWidth(USE_PREF_SIZE);
        badge.setVisible(number <= MOST_NUMBERED);
        Label value = new Label(text.of(group.value(), line.field()));
        value.getStyleClass().add("candidate-value");
        value.setWrapText(true);
        value.setMinWidth(0);
        Label support = new Label(support(group, number));
        support.getStyleClass().add("muted");
        support.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(badge, value, gap, support);
        if (line.status().isUndecided()) {
            Button take = new Button(Texts.of("evidence.take"));
            take.getStyleClass().add("small");
            take.setMinWidth(USE_PREF_SIZE);
            take.setAccessibleText(Texts.of("evidence.take.help", value.getText()));
            take.setOnAction(event -> actions.take(number));
            head.getChildren().add(take);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("candidate-head");
        return head;
    }

    /**
     * Of the leading value the head of the card says already how sure the proposal is; what its
     * best source weighs alone would look like a contradiction.
     */
    private static String support(CandidateGroup group, int number) {
        return number == 1
                ? Texts.of("evidence.sources", group.sources())
                : Texts.of("evidence.support", group.sources(), Percent.of(group.confidence()));
    }

    /** The words on the page and where they stand; the leading page's key stands at its name. */
    private Node quote(Candidate candidate, boolean leading) {
        Evidence evidence = candidate.evidence();
        MarkedText quote =
                new MarkedText(
                        QuoteMarks.of(evidence.quote(), candidate.value(), line.field()),
                        "quoted-value");
        Label where =
                new Label(
                        Texts.of(
                                "evidence.where",
                                evidence.title().isBlank()
                                        ? Texts.of("evidence.untitled")
                                        : evidence.title(),
                                Age.of(evidence.fetchedAt(), now)));
        where.getStyleClass().add("muted");
        where.setMinWidth(0);
        HBox origin = new HBox();
        AgentName.signed(evidence.extractor())
                .map(this::agent)
                .ifPresent(origin.getChildren()::add);
        if (leading && EvidenceSite.isOnTheWeb(evidence.url())) {
            origin.getChildren().add(KeyHint.key(Command.OPEN_SOURCE));
        }
        if (!evidence.url().isBlank()) {
            origin.getChildren().add(source(evidence.url()));
        }
        origin.getChildren().add(where);
        origin.setAlignment(Pos.CENTER_LEFT);
        origin.getStyleClass().add("quote-origin");
        VBox both = new VBox(quote, origin);
        both.getStyleClass().add("quote");
        return both;
    }

    private Node agent(AgentName name) {
        Label by = new Label(Texts.of("evidence.agent", name.value()), Icons.node(Feather.CPU));
        by.setMinWidth(USE_PREF_SIZE);
        return by;
    }

    /** A link where a browser can open it; a page of a local folder is only named. */
    private Labeled source(String url) {
        if (!EvidenceSite.isOnTheWeb(url)) {
            Label name = new Label(EvidenceSite.of(url), Icons.node(Feather.FILE_TEXT));
            name.setMinWidth(USE_PREF_SIZE);
            return name;
        }
        Hyperlink link = new Hyperlink(EvidenceSite.of(url), Icons.node(Feather.EXTERNAL_LINK));
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(Texts.of("evidence.open.help", url));
        link.setOnAction(event -> browser.accept(url));
        return link;
    }

    private void addWarning(String text) {
        Label warning = new Label(text, Icons.node(Feather.ALERT_TRIANGLE));
        warning.setWrapText(true);
        warning.getStyleClass().add("warning");
        getChildren().add(warning);
    }
}
