package io.venuecurator.desktop.joblist;

import io.venuecurator.desktop.jobs.JobsModel;
import io.venuecurator.desktop.open.FileModel;
import io.venuecurator.desktop.task.Refresher;
import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.research.search.Throttle;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the sources of the running session are held back, looked at once a second. */
public final class ThrottleModel {

    private static final Logger LOG = LoggerFactory.getLogger(ThrottleModel.class);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TaskExecutor executor;
    private final FileModel file;
    private final JobsModel jobs;
    private final Refresher next;
    private final ReadOnlyObjectWrapper<List<Throttle>> throttles =
            new ReadOnlyObjectWrapper<>(List.of());

    /** Looks while a session runs. */
    public ThrottleModel(TaskExecutor executor, FileModel file, JobsModel jobs) {
        this.executor = executor;
        this.file = file;
        this.jobs = jobs;
        this.next = new Refresher(executor, SECOND, this::look);
        jobs.runningProperty().subscribe(running -> look());
    }

    /** The sources that send requests; empty while nothing runs. */
    public ReadOnlyObjectProperty<List<Throttle>> throttlesProperty() {
        return throttles.getReadOnlyProperty();
    }

    private void look() {
        if (jobs.runningProperty().get().isEmpty() || file.service().isEmpty()) {
            throttles.set(List.of());
            return;
        }
        executor.run(
                file.service().get().research()::throttles,
                seen -> {
                    throttles.set(seen);
                    next.request();
                },
                failure -> LOG.error("Could not look at the sources", failure));
    }
}
