package io.venuecurator.research.secret;

import java.nio.file.Path;
import java.util.Map;

/**
 * The folder for what this program keeps for a user: under {@code APPDATA} on Windows, else where
 * the XDG Base Directory Specification says.
 */
public final class UserFolder {

    private UserFolder() {}

    /** The folder, which need not exist. */
    public static Path of(Map<String, String> environment) {
        String roaming = environment.get("APPDATA");
        String configured = environment.get("XDG_CONFIG_HOME");
        Path folder =
                roaming != null
                        ? Path.of(roaming)
                        : configured != null && !configured.isBlank()
                                ? Path.of(configured)
                                : Path.of(System.getProperty("user.home", "."), ".config");
        return folder.resolve("venue-curator");
    }

    /** The folder for what can be had again, which need not exist. */
    public static Path cache(Map<String, String> environment) {
        String local = environment.get("LOCALAPPDATA");
        String configured = environment.get("XDG_CACHE_HOME");
        if (local != null) {
            return Path.of(local, "venue-curator", "cache");
        }
        Path folder =
                configured != null && !configured.isBlank()
                        ? Path.of(configured)
                        : Path.of(System.getProperty("user.home", "."), ".cache");
        return folder.resolve("venue-curator");
    }
}
