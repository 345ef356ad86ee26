package io.venuecurator.desktop.table;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Chooses which columns a table shows. The table's own menu button is as narrow as a scroll bar and
 * out of the keyboard's reach.
 */
final class ColumnMenu {

    private ColumnMenu() {}

    /** Lists the columns in a menu, as they stand in the table from now on. */
    static void connect(MenuButton menu, TableView<?> table) {
        table.getColumns()
                .addListener((ListChangeListener<TableColumn<?, ?>>) change -> fill(menu, table));
        fill(menu, table);
    }

    private static void fill(MenuButton menu, TableView<?> table) {
        menu.getItems().setAll(table.getColumns().stream().map(ColumnMenu::item).toList());
    }

    private static CheckMenuItem item(TableColumn<?, ?> column) {
        CheckMenuItem item = new CheckMenuItem(column.getText());
        item.setMnemonicParsing(false);
        item.selectedProperty().bindBidirectional(column.visibleProperty());
        return item;
    }
}
