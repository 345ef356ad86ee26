package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.open.SaveState;
import io.venuecurator.desktop.review.FieldReview;
import io.venuecurator.desktop.review.FieldStatus;
import io.venuecurator.venue.FieldPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A reviewer's way through a file by keyboard alone. */
class ReviewWalkTest extends WindowFixture {

    private Path file;

    @BeforeEach
    void openFile() {
        file = ReviewData.reviewedFile(folder);
        open(file);
    }

    @Test
    void beginsAtTheFirstVenueThatWaitsWithNothingDecided() {
        assertThat(text("#venueName")).isEqualTo("Larkspur Hall");
        assertThat(window.review().linesProperty().get())
                .hasSize(6)
                .allMatch(line -> line.status() == FieldStatus.WAITING);
        assertThat(focused()).isEqualTo("pricing.price_per_table");
    }

    @Test
    void acceptsAndMovesOnAndSaysSavedOnlyWhenTheFileHasIt() throws Exception {
        type(KeyCode.A);

        assertThat(status("pricing.price_per_table")).isEqualTo(FieldStatus.ACCEPTED);
        assertThat(focused()).isEqualTo("pricing.pricing_type");
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> window.file().saveProperty().get() instanceof SaveState.Saved);
        assertThat(Files.readString(file)).contains("\"price_per_table\": 1588");
        settle();
        assertThat(text("#save")).startsWith("Saved ");
    }

    @Test
    void rejectsKeepsAndTakesAnotherCandidate() throws Exception {
        type(KeyCode.DIGIT2, KeyCode.X, KeyCode.O);

        assertThat(status("pricing.price_per_table")).isEqualTo(FieldStatus.EDITED);
        assertThat(line("pricing.price_per_table").finalValue())
                .map(Object::toString)
                .contains("1388");
        assertThat(status("pricing.pricing_type")).isEqualTo(FieldStatus.REJECTED);
        assertThat(status("location.nearest_mrt")).isEqualTo(FieldStatus.KEPT);
    }

    @Test
    void editsInPlaceAndRefusesWhatIsNoValueOfTheField() {
        type(KeyCode.E);
        TextInputControl editor = node(".value-editor .text-input", TextInputControl.class);
        assertThat(editor.getText()).isEqualTo("1588");

        robot.interact(() -> editor.setText("about a thousand"));
        type(KeyCode.ENTER);
        assertThat(problemOfEditor()).contains("Price per table takes a number");
        assertThat(status("pricing.price_per_table")).isEqualTo(FieldStatus.WAITING);

        robot.interact(() -> editor.setText("1,688"));
        assertThat(robot.lookup(".editor-problem").tryQuery()).isEmpty();
        type(KeyCode.ENTER);
        assertThat(status("pricing.price_per_table")).isEqualTo(FieldStatus.EDITED);
        assertThat(line("pricing.price_per_table").finalValue())
                .map(Object::toString)
                .contains("1688");
        assertThat(focused()).isEqualTo("pricing.pricing_type");
    }

    @Test
    void editsOnEnterInTheRowsAndPressesAButtonThatHasTheKeyboard() {
        for (String rows : List.of(".fields", ".venues")) {
            robot.interact(() -> node(rows, TableView.class).requestFocus());
            type(KeyCode.ENTER);
            assertThat(robot.lookup(".value-editor").tryQuery()).as(rows).isPresent();
            type(KeyCode.ESCAPE);
            assertThat(robot.lookup(".value-editor").tryQuery()).as(rows).isEmpty();
        }

        robot.interact(() -> node("#next", Button.class).requestFocus());
        type(KeyCode.ENTER);
        assertThat(text("#venueName")).isEqualTo("The Harbour Room at Quayside");
        assertThat(robot.lookup(".value-editor").tryQuery()).isEmpty();
    }

    @Test
    void bringsTheFieldBackWhenTheServiceRefusesTheValue() {
        FieldPath email = FieldPath.of("contact.email");
        robot.interact(() -> window.review().focusedFieldProperty().set(Optional.of(email)));
        type(KeyCode.E);
        TextInputControl editor = node(".value-editor .text-input", TextInputControl.class);
        robot.interact(() -> editor.setText("nobody"));
        type(KeyCode.ENTER);

        assertThat(status("contact.email")).isEqualTo(FieldStatus.WAITING);
        assertThat(focused()).isEqualTo("contact.email");
        assertThat(text("#problem")).isNotBlank();
    }

    @Test
    void leavesLettersToWhoTypes() {
        robot.interact(() -> node("#search", TextInputControl.class).requestFocus());
        type(KeyCode.A, KeyCode.X);

        assertThat(node("#search", TextInputControl.class).getText()).isEqualTo("ax");
        robot.interact(() -> node("#search", TextInputControl.class).clear());
        settle();
        assertThat(status("pricing.price_per_table")).isEqualTo(FieldStatus.WAITING);
    }

    @Test
    void goesFromVenueToVenueAndOnAtTheEnd() {
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(text("#venueName")).isEqualTo("The Harbour Room at Quayside");

        type(KeyCode.A);
        assertThat(text("#venueName")).isEqualTo("Tin Garden");
        assertThat(node("#venues", TableView.class).getSelectionModel().getSelectedIndex())
                .isEqualTo(2);
    }

    @Test
    void beginsEveryVenueAtItsFirstUndecidedField() {
        type(KeyCode.A);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        settle();
        assertThat(text("#venueName")).isEqualTo("Tin Garden");
        assertThat(focused()).isEqualTo("pricing.price_per_table");

        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(text("#venueName")).isEqualTo("Larkspur Hall");
        assertThat(status("pricing.price_per_table")).isEqualTo(FieldStatus.ACCEPTED);
        assertThat(focused()).isEqualTo("pricing.pricing_type");
    }

    @Test
    void showsADecisionThatIsStoredThoughTheFileIsAwayAndForgetsTheComplaintAfterwards()
            throws Exception {
        Path away = file.resolveSibling("away.json");
        Files.move(file, away);

        type(KeyCode.A);

        assertThat(status("pricing.price_per_table")).isEqualTo(FieldStatus.ACCEPTED);
        assertThat(text("#problem")).contains("does not exist");

        Files.move(away, file);
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> window.review().problemProperty().get().isEmpty());
    }

    @Test
    void tellsAtOnceWhatWasSearchedWhereNothingWasFound() {
        robot.interact(() -> window.table().focusedKeyProperty().set(Optional.of("blank-slate")));
        settle();
        assertThat(shown("Research found nothing to propose")).isTrue();
        assertThat(shown("No search answered within 10 s")).isTrue();
        assertThat(shown("gave 4 hits, 3 pages read")).isTrue();

        robot.interact(() -> window.table().focusedKeyProperty().set(Optional.of("old-ferry")));
        settle();
        assertThat(shown("was not searched for yet")).isTrue();
        assertThat(shown("gave 4 hits, 3 pages read")).isFalse();
    }

    private boolean shown(String words) {
        return robot.lookup(".evidence-card .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    @Test
    void reviewsNothingThatTheSearchHides() {
        robot.interact(() -> node("#search", TextInputControl.class).setText("tin garden"));
        settle();
        assertThat(text("#venueName")).isEqualTo("Tin Garden");

        robot.interact(() -> node("#search", TextInputControl.class).setText("no such venue"));
        settle();

        assertThat(window.review().reviewProperty().get()).isEmpty();
        assertThat(node(".decisions .success", Button.class).isDisabled()).isTrue();
    }

    @Test
    void acceptsEverythingAtLevelHighAsOneStepAndTakesItBackAsOne() {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        settle();
        assertThat(accepted()).isEqualTo(3);
        assertThat(focused()).isEqualTo("location.nearest_mrt");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        settle();
        assertThat(accepted()).isZero();
        assertThat(text("#venueName")).isEqualTo("Larkspur Hall");

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.Z)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        assertThat(accepted()).isEqualTo(3);
    }

    @Test
    void acceptsWhatNothingSpeaksAgainstAsOneStepAndStopsAtTheFirstWarning() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.ENTER)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();

        assertThat(window.review().linesProperty().get())
                .allSatisfy(
                        line ->
                                assertThat(line.status() == FieldStatus.ACCEPTED)
                                        .isEqualTo(
                                                line.proposed()
                                                        .orElseThrow()
                                                        .warnings()
                                                        .isEmpty()));
        assertThat(window.review().focusedLine().orElseThrow().proposed().orElseThrow().warnings())
                .isNotEmpty();
    }

    @Test
    void remembersDecisionsAcrossStartsAndStillTakesThemBack() {
        type(KeyCode.A);
        robot.interact(() -> window.file().close());
        settle();

        open(file);
        assertThat(text("#venueName")).isEqualTo("Larkspur Hall");
        assertThat(status("pricing.price_per_table")).isEqualTo(FieldStatus.ACCEPTED);

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        settle();
        assertThat(status("pricing.price_per_table")).isEqualTo(FieldStatus.WAITING);
    }

    @Test
    void doesNotDecideADecidedFieldAgain() {
        type(KeyCode.X);
        robot.interact(() -> window.review().moveField(-1));
        type(KeyCode.A);

        assertThat(status("pricing.price_per_table")).isEqualTo(FieldStatus.REJECTED);
        assertThat(text("#problem")).contains("is decided");

        type(KeyCode.U);
        assertThat(status("pricing.price_per_table")).isEqualTo(FieldStatus.WAITING);
    }

    @Test
    void opensTheSourceInTheBrowser() {
        type(KeyCode.L);

        assertThat(opened).containsExactly("https://www.larkspur.example/weddings");
    }

    private String problemOfEditor() {
        return robot.lookup(".editor-problem")
                .match(Labeled.class::isInstance)
                .queryLabeled()
                .getText();
    }

    private long accepted() {
        return window.review().linesProperty().get().stream()
                .filter(line -> line.status() == FieldStatus.ACCEPTED)
                .count();
    }

    private FieldStatus status(String field) {
        return line(field).status();
    }

    private FieldReview line(String field) {
        return window.review().linesProperty().get().stream()
                .filter(line -> line.field().path().value().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private String focused() {
        return window.review().focusedFieldProperty().get().orElseThrow().value();
    }
}
