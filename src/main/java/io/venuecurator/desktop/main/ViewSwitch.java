package io.venuecurator.desktop.main;

import io.venuecurator.desktop.keys.Command;
import io.venuecurator.desktop.keys.KeyMap;
import io.venuecurator.desktop.mark.Icons;
import io.venuecurator.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;

/** The buttons that switch between the window's views, one of which is always pressed. */
final class ViewSwitch {

    private ViewSwitch() {}

    /** Fills a pane with one button per view. */
    static void fill(Pane pane, ObjectProperty<MainView> view) {
        List<ToggleButton> buttons = new ArrayList<>();
        List<MainView> all = List.of(MainView.values());
        for (MainView each : all) {
            ToggleButton button = new ToggleButton("", Icons.node(icon(each)));
            button.setId("view-" + each.name().toLowerCase(Locale.ROOT));
            String help = Texts.of("view.help", Texts.of(each), KeyMap.shown(command(each)));
            button.setAccessibleText(help);
            button.setTooltip(new Tooltip(help));
            button.getStyleClass().addAll("button-icon", pill(all, each));
            button.setMinWidth(Pane.USE_PREF_SIZE);
            button.setOnAction(
                    event -> {
                        view.set(each);
                        button.setSelected(true);
                    });
            view.subscribe(now -> button.setSelected(now == each));
            buttons.add(button);
        }
        pane.getChildren().setAll(buttons);
    }

    /** The command that shows a view. */
    static Command command(MainView view) {
        return switch (view) {
            case VENUES -> Command.SHOW_VENUES;
            case JOBS -> Command.SHOW_JOBS;
            case DASHBOARD -> Command.SHOW_DASHBOARD;
        };
    }

    private static Feather icon(MainView view) {
        return switch (view) {
            case VENUES -> Feather.LIST;
            case JOBS -> Feather.ACTIVITY;
            case DASHBOARD -> Feather.BAR_CHART_2;
        };
    }

    private static String pill(List<MainView> all, MainView view) {
        if (view == all.getFirst()) {
            return "left-pill";
        }
        return view == all.getLast() ? "right-pill" : "center-pill";
    }
}
