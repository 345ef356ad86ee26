package io.venuecurator.desktop.open;

import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.exchange.ExportFormat;
import io.venuecurator.service.ExportScope;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Writes the approved venues to another file and says what became of it. */
public final class ExportModel {

    private final TaskExecutor executor;
    private final FileModel file;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /** Nothing exported yet. */
    public ExportModel(TaskExecutor executor, FileModel file) {
        this.executor = executor;
        this.file = file;
    }

    /** What became of the latest export, empty before the first. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /**
     * Writes venues; the target's ending says in which format, JSON if it says none.
     *
     * @param scope which venues
     */
    public void export(Path target, ExportScope scope) {
        ExportFormat format = ExportFormat.ofFile(target.toString()).orElse(ExportFormat.JSON);
        file.service()
                .ifPresent(
                        service ->
                                executor.run(
                                        () -> service.export().write(target, format, scope),
                                        venues ->
                                                message.set(
                                                        Texts.of("export.done", venues, target)),
                                        failure ->
                                                message.set(
                                                        Texts.of(
                                                                "export.failed",
                                                                String.valueOf(
                                                                        failure.getMessage())))));
    }
}
