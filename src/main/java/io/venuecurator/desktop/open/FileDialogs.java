package io.venuecurator.desktop.open;

import io.venuecurator.desktop.text.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks the user for files, in the system's own dialogs. */
public class FileDialogs {

    /** A venues file to open; empty if the user changed their mind. */
    public Optional<Path> chooseVenuesFile(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("dialog.open"));
        chooser.getExtensionFilters().setAll(json());
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** Where to export to; empty if the user changed their mind. */
    public Optional<Path> chooseExport(Window owner, Path venuesFile) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("dialog.export"));
        chooser.getExtensionFilters().setAll(json());
        Path folder = venuesFile.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.setInitialFileName("approved-" + venuesFile.getFileName());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static ExtensionFilter json() {
        return new ExtensionFilter(Texts.of("dialog.json"), "*.json");
    }
}
