package io.venuecurator.desktop.settings;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.research.secret.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the window's memory in a small JSON file of the user's. Never in the way: a file that
 * cannot be read gives defaults and a warning, one that cannot be written gives a warning.
 */
public final class MemoryFile {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryFile.class);
    private static final long LARGEST = 1_000_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private final Path file;

    /** A memory in the given file, which need not exist. */
    public MemoryFile(Path file) {
        this.file = file;
    }

    /**
     * The memory of this user, where the system keeps such files.
     *
     * @param environment the process's environment
     */
    public static MemoryFile ofUser(Map<String, String> environment) {
        return new MemoryFile(UserFolder.of(environment).resolve("window.json"));
    }

    /** What is remembered; defaults where nothing is or it cannot be read. */
    public WindowMemory read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return WindowMemory.FIRST;
            }
            ObjectNode remembered = JSON.valueToTree(WindowMemory.FIRST);
            if (JSON.readTree(file.toFile()) instanceof ObjectNode read) {
                remembered.setAll(read);
            }
            return JSON.treeToValue(remembered, WindowMemory.class);
        } catch (IOException e) {
            LOG.warn(
                    "{} cannot be read, the window begins with defaults: {}", file, e.getMessage());
            return WindowMemory.FIRST;
        }
    }

    /** Remembers, whole or not at all. */
    public void write(WindowMemory memory) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
            JSON.writerWithDefaultPrettyPrinter().writeValue(temporary.toFile(), memory);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("{} cannot be written, the window will not remember: {}", file, e.toString());
        }
    }
}
