package io.venuecurator.desktop.joblist;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.research.FailureClass;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Offers to research again what failed: everything, or what failed for one reason. */
final class RetryMenu {

    private RetryMenu() {}

    static void fill(MenuButton menu, JobListModel model) {
        Map<FailureClass, Integer> failures = model.failures();
        int all = failures.values().stream().mapToInt(Integer::intValue).sum();
        menu.setText(Texts.of("joblist.retry", all));
        menu.setDisable(all == 0);
        menu.getItems().clear();
        if (failures.size() > 1) {
            menu.getItems().add(item(Texts.of("joblist.retry.all", all), model, failures.keySet()));
        }
        failures.forEach(
                (why, count) ->
                        menu.getItems()
                                .add(
                                        item(
                                                Texts.of("joblist.retry.one", Texts.of(why), count),
                                                model,
                                                Set.of(why))));
    }

    private static MenuItem item(String text, JobListModel model, Set<FailureClass> failures) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        Set<FailureClass> chosen = Set.copyOf(failures);
        item.setOnAction(event -> model.retry(chosen));
        return item;
    }
}
