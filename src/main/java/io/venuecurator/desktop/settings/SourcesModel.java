package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.task.TaskExecutor;
import io.venuecurator.research.search.SourceSpec;
import io.venuecurator.research.search.SourceSpecException;
import io.venuecurator.research.search.SourceType;
import io.venuecurator.research.secret.SecretName;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.SourceSetup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sources in the settings: every kind there is, and of some kinds several. */
public final class SourcesModel {

    private static final Logger LOG = LoggerFactory.getLogger(SourcesModel.class);

    private final TaskExecutor executor;
    private final SourceSetup setup;
    private final ObjectProperty<ResearchSettings> settings;
    private final ObservableList<SourceEntry> entries = FXCollections.observableArrayList();
    private final Map<SecretName, KeyModel> keys = new EnumMap<>(SecretName.class);

    /**
     * Asks nobody yet.
     *
     * @param settings what is chosen here is set there
     */
    public SourcesModel(
            TaskExecutor executor, SourceSetup setup, ObjectProperty<ResearchSettings> settings) {
        this.executor = executor;
        this.setup = setup;
        this.settings = settings;
    }

    /** The sources, kind by kind. */
    ObservableList<SourceEntry> entries() {
        return entries;
    }

    /** The key of a name, the same for all who ask. */
    KeyModel key(SecretName name) {
        return keys.computeIfAbsent(name, wanted -> new KeyModel(executor, setup, wanted));
    }

    /** Brings up to date what was chosen elsewhere and where the keys stand. */
    public void refresh() {
        if (entries.isEmpty() || !chosen().equals(settings.get().sources())) {
            rebuild();
        }
        keys.values().forEach(KeyModel::look);
    }

    /** Offers a further source of the kind of a given one, after it. */
    void addAnother(SourceEntry entry) {
        entries.add(entries.indexOf(entry) + 1, entry(entry.type()));
    }

    private void rebuild() {
        List<SourceSpec> specs = readable(settings.get().sources());
        List<SourceEntry> made = new ArrayList<>();
        for (SourceType type : setup.types()) {
            List<SourceSpec> ofType = specs.stream().filter(s -> s.type() == type).toList();
            ofType.forEach(spec -> made.add(used(spec)));
            if (ofType.isEmpty()) {
                made.add(entry(type));
            }
        }
        entries.setAll(made);
    }

    private static List<SourceSpec> readable(List<String> sources) {
        List<SourceSpec> specs = new ArrayList<>();
        for (String source : sources) {
            try {
                specs.add(SourceSpec.parse(source));
            } catch (SourceSpecException e) {
                LOG.warn("A remembered source is left out: {}", e.getMessage());
            }
        }
        return specs;
    }

    private SourceEntry used(SourceSpec spec) {
        SourceEntry entry = new SourceEntry(executor, setup, spec.type());
        entry.use(spec);
        return heard(entry);
    }

    private SourceEntry entry(SourceType type) {
        return heard(new SourceEntry(executor, setup, type));
    }

    private SourceEntry heard(SourceEntry entry) {
        entry.usedProperty().subscribe((before, now) -> changed());
        entry.addressProperty().subscribe((before, now) -> changed());
        return entry;
    }

    private void changed() {
        settings.set(settings.get().withSources(chosen()));
    }

    private List<String> chosen() {
        return entries.stream()
                .filter(entry -> entry.usedProperty().get())
                .filter(entry -> entry.problem().isEmpty())
                .map(SourceEntry::spec)
                .distinct()
                .toList();
    }
}
