package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.ReviewData;
import io.venuecurator.desktop.open.FileState;
import io.venuecurator.desktop.query.FacetSelection;
import io.venuecurator.desktop.query.TableQuery;
import io.venuecurator.desktop.table.TableLayout;
import io.venuecurator.venue.VenueRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Opening, searching and filtering. */
class FilterWalkTest extends WindowFixture {

    @Test
    void teachesWhatToDoWhileNothingIsOpen() {
        assertThat(text("#title")).isEqualTo("Open a venues file");
        assertThat(robot.lookup("#parts").query().isVisible()).isFalse();
        assertThat(robot.lookup("#enrichBelow").query().isDisabled()).isTrue();
        assertThat(text("#enrichSelected")).isEqualTo("Selected (0)");
    }

    @Test
    void offersTheSampleOnlyWhereThereIsOne() {
        assertThat(text("#text").contains("sample"))
                .isEqualTo(node("#startSample", Button.class).isVisible());
    }

    @Test
    void hidesAndShowsColumnsFromAMenuThatTheKeyboardReaches() {
        open(ReviewData.reviewedFile(folder));
        MenuButton menu = node("#columnsMenu", MenuButton.class);
        TableView<?> table = node("#venues", TableView.class);
        assertThat(menu.isFocusTraversable()).isTrue();
        assertThat(menu.getItems())
                .extracting(MenuItem::getText)
                .containsExactlyElementsOf(
                        table.getColumns().stream().map(TableColumn::getText).toList());

        robot.interact(() -> ((CheckMenuItem) menu.getItems().get(1)).setSelected(false));
        assertThat(table.getColumns().get(1).isVisible()).isFalse();
        robot.interact(() -> ((CheckMenuItem) menu.getItems().get(1)).setSelected(true));
        assertThat(table.getColumns().get(1).isVisible()).isTrue();
    }

    @Test
    void opensTheChosenFile() {
        chosen = Optional.of(ReviewData.reviewedFile(folder));
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        settle();

        assertThat(text("#count")).isEqualTo("5 venues");
        assertThat(window.title()).isEqualTo("venues.json – Venue Curator");
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeOpened() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"venues\": [");
        open(broken);

        assertThat(window.file().stateProperty().get()).isInstanceOf(FileState.Failed.class);
        assertThat(text("#title")).isEqualTo("This file could not be opened");
        assertThat(text("#text")).contains("broken.json").contains("line 1");
    }

    @Test
    void searchesWhileTypingAndClearsAgain() {
        open(ReviewData.reviewedFile(folder));
        robot.interact(() -> node("#search", TextInputControl.class).setText("quayside"));
        settle();
        assertThat(names()).containsExactly("The Harbour Room at Quayside");
        assertThat(text("#count")).isEqualTo("1 of 5 venues");

        robot.clickOn(".chip");
        settle();
        assertThat(names()).hasSize(5);
    }

    @Test
    void filtersByAFacetWithItsCount() {
        open(ReviewData.reviewedFile(folder));
        CheckBox waiting = robot.from(robot.lookup("#list")).lookup("Waiting for review").query();
        assertThat(waiting.getAccessibleText()).contains("3 venues");

        robot.interact(waiting::fire);
        settle();

        assertThat(names()).hasSize(3);
    }

    @Test
    void listsTheVenuesWhoseResearchFailedWithTheReason() {
        open(ReviewData.reviewedFile(folder));
        CheckBox failed = robot.from(robot.lookup("#list")).lookup("Failed").query();

        robot.interact(failed::fire);
        settle();

        assertThat(names()).containsExactly("Blank Slate");
        assertThat(
                        robot.from(robot.lookup("#venues"))
                                .lookup("Failed: no answer in time")
                                .tryQuery())
                .isPresent();
    }

    @Test
    void searchesAlsoWhatNoColumnShows() {
        open(ReviewData.reviewedFile(folder));

        robot.interact(() -> node("#search", TextInputControl.class).setText("shophouses"));
        settle();

        assertThat(names()).containsExactly("Larkspur Hall");
        assertThat(text(".chip")).isEqualTo("Text: shophouses");
    }

    @Test
    void savesFiltersAsAViewAndComesBackToThem() {
        open(ReviewData.reviewedFile(folder));
        robot.interact(() -> node("#search", TextInputControl.class).setText("quayside"));
        settle();
        choose("#viewsMenu", "Save these filters as a view");
        robot.interact(() -> node("#viewName", TextInputControl.class).setText("At the quay"));
        type(KeyCode.ENTER);
        robot.clickOn(".chip");
        settle();
        assertThat(names()).hasSize(5);

        choose("#viewsMenu", "At the quay");

        assertThat(names()).containsExactly("The Harbour Room at Quayside");
    }

    @Test
    void aChoiceThatTheFileNoLongerKnowsCanBeTakenAway() {
        robot.interact(
                () ->
                        window.table()
                                .queryProperty()
                                .set(
                                        TableQuery.ALL.withSelection(
                                                FacetSelection.NONE.toggle(
                                                        "venue_type", "=castle"))));
        open(ReviewData.reviewedFile(folder));
        assertThat(names()).isEmpty();

        assertThat(text(".chip")).endsWith(": castle");
        robot.clickOn(".chip");
        settle();

        assertThat(names()).hasSize(5);
    }

    @Test
    void keepsTheColumnsAsTheUserArrangedThem() {
        Path file = ReviewData.reviewedFile(folder);
        open(file);
        TableView<?> table = node("#venues", TableView.class);
        robot.interact(
                () -> {
                    table.getColumns().get(1).setVisible(false);
                    table.getColumns().add(cast(table.getColumns().removeFirst()));
                    table.getSortOrder().add(cast(table.getColumns().getLast()));
                });
        settle();
        TableLayout left = window.controller().table().layout().orElseThrow();

        robot.interact(() -> window.file().close());
        open(file);

        assertThat(window.controller().table().layout()).contains(left);
        assertThat(left.sortedBy()).isEqualTo("level");
        assertThat(table.getColumns().getLast().getId()).isEqualTo("level");
        assertThat(names()).startsWith("Blank Slate");
    }

    @Test
    void offersTheFilesOpenedLately() {
        Path file = ReviewData.reviewedFile(folder);
        open(file);
        robot.interact(() -> window.file().close());
        settle();
        assertThat(text("#recentFiles .hyperlink")).endsWith("venues.json");

        robot.clickOn("#recentFiles .hyperlink");
        settle();

        assertThat(text("#count")).isEqualTo("5 venues");
        SplitMenuButton open = node("#open", SplitMenuButton.class);
        assertThat(open.getItems()).extracting(MenuItem::getText).containsExactly(file.toString());
    }

    private void choose(String menu, String item) {
        robot.interact(
                () -> {
                    MenuButton button = node(menu, MenuButton.class);
                    button.show();
                    button.getItems().stream()
                            .filter(i -> item.equals(i.getText()))
                            .findFirst()
                            .orElseThrow()
                            .fire();
                    button.hide();
                });
        settle();
    }

    @Test
    void flagsAVenueByKeyAndFindsItByItsFacetAfterARestart() {
        Path file = ReviewData.reviewedFile(folder);
        open(file);
        type(KeyCode.F);
        robot.interact(() -> window.file().close());
        settle();
        open(file);

        CheckBox flagged = robot.from(robot.lookup("#list")).lookup("Flagged").query();
        robot.interact(flagged::fire);
        settle();
        assertThat(names()).hasSize(1);

        robot.interact(() -> window.table().queryProperty().set(TableQuery.ALL));
        type(KeyCode.F);
        assertThat(window.states().snapshot().flagged()).isEmpty();
    }

    @Test
    void marksAtOnceWhatIsBelowAnotherThreshold() {
        open(ReviewData.reviewedFile(folder));
        assertThat(text("#enrichBelow")).isEqualTo("Below (4)");

        robot.interact(() -> node("#threshold", Slider.class).setValue(40));
        settle();

        assertThat(text("#enrichBelow")).isEqualTo("Below (3)");
        assertThat(text("#thresholdLabel")).isEqualTo("Threshold 40 %");
    }

    @Test
    void keepsTheFocusedVenueWhenSorted() {
        open(ReviewData.reviewedFile(folder));
        TableView<?> table = node("#venues", TableView.class);
        robot.interact(
                () -> {
                    table.getSortOrder().clear();
                    table.getSortOrder().add(cast(table.getColumns().getFirst()));
                });
        settle();

        assertThat(names()).startsWith("Blank Slate", "Tin Garden");
        assertThat(table.getSelectionModel().getSelectedItem())
                .isInstanceOfSatisfying(
                        VenueRow.class, row -> assertThat(row.key()).isEqualTo("larkspur-hall"));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object column) {
        return (T) column;
    }

    private List<String> names() {
        return window.table().resultProperty().get().rows().stream().map(VenueRow::name).toList();
    }

    @Test
    void showsAllVenuesOfAnotherFileAndSaysOfAnEmptyOneThatItIsEmpty() throws Exception {
        open(ReviewData.reviewedFile(folder));
        robot.interact(() -> node("#search", TextInputControl.class).setText("tin garden"));
        settle();
        assertThat(text("#count")).isEqualTo("1 of 5 venues");

        Path other = Files.createDirectory(folder.resolve("other"));
        open(ReviewData.venuesFile(other));
        assertThat(text("#count")).isEqualTo("5 venues");

        open(Files.writeString(folder.resolve("empty.json"), "[]"));
        robot.interact(() -> node("#search", TextInputControl.class).setText("tin garden"));
        settle();
        assertThat(text("#noVenues")).isEqualTo("This file has no venues.");
    }
}
