package io.venuecurator.cli;

import java.util.Locale;
import java.util.Map;

/** Whether this session of the operating system can show a window. */
final class Display {

    private Display() {}

    /**
     * Windows and macOS always can; elsewhere X11 or Wayland has to be announced.
     *
     * @param osName the system property {@code os.name}
     * @param environment the process's environment
     */
    static boolean isAvailable(String osName, Map<String, String> environment) {
        String os = osName.toLowerCase(Locale.ROOT);
        return os.startsWith("windows")
                || os.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
