package io.venuecurator.desktop.open;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.exchange.ExportFormat;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

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
        for (ExportFormat format : ExportFormat.values()) {
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(Texts.of(format), "*." + format.ending()));
        }
        Path folder = venuesFile.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.setInitialFileName("approved-" + venuesFile.getFileName());
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(path -> withEnding(path, chooser.getSelectedExtensionFilter()));
    }

    /** A folder with what a source reads; empty if the user changed their mind. */
    public Optional<Path> chooseFolder(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.of("dialog.folder"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /** Not every system's dialog adds the ending of the chosen format to the name. */
    static Path withEnding(Path path, @Nullable ExtensionFilter chosen) {
        if (chosen == null || ExportFormat.ofFile(path.toString()).isPresent()) {
            return path;
        }
        String ending = chosen.getExtensions().getFirst().substring(1);
        return path.resolveSibling(path.getFileName() + ending);
    }

    private static ExtensionFilter json() {
        return new ExtensionFilter(Texts.of("dialog.json"), "*.json");
    }
}
