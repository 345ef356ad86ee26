package io.venuecurator.desktop.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RowInViewTest {

    private static final int ROWS_ABOVE = 3;

    private final FxRobot robot = new FxRobot();
    private TableView<Integer> table;

    @BeforeEach
    void showAThousandRows() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    table =
                            new TableView<>(
                                    FXCollections.observableList(
                                            IntStream.range(0, 1000).boxed().toList()));
                    TableColumn<Integer, Integer> number = new TableColumn<>("n");
                    number.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
                    table.getColumns().add(number);
                    table.setFixedCellSize(24);
                    stage.setScene(new Scene(table, 300, 400));
                    stage.show();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void leavesARowInSightWhereItIs() {
        reveal(5);

        assertThat(first()).isZero();
    }

    @Test
    void scrollsByTheRowsThatAreMissing() {
        int below = last() + 2;
        reveal(below);

        assertThat(last()).isBetween(below, below + 2);
        assertThat(first()).isLessThan(8);
    }

    @Test
    void scrollsBackByTheRowsThatAreMissing() {
        reveal(500);
        int above = first() - 2;
        reveal(above);

        assertThat(first()).isBetween(above - 2, above);
    }

    @Test
    void bringsAFarRowWithRowsAboveIt() {
        reveal(500);

        assertThat(first()).isEqualTo(500 - ROWS_ABOVE);
    }

    private void reveal(int row) {
        robot.interact(() -> RowInView.reveal(table, row, ROWS_ABOVE));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(table::layout);
    }

    private int first() {
        return rows().getFirstVisibleCell().getIndex();
    }

    private int last() {
        return rows().getLastVisibleCell().getIndex();
    }

    private VirtualFlow<?> rows() {
        return (VirtualFlow<?>) table.lookup(".virtual-flow");
    }
}
