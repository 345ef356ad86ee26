package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void unixNeedsAnAnnouncedDisplay() {
        assertThat(Display.isAvailable("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.isAvailable("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
        assertThat(Display.isAvailable("Linux", Map.of("DISPLAY", " "))).isFalse();
        assertThat(Display.isAvailable("FreeBSD", Map.of())).isFalse();
    }

    @Test
    void windowsAndMacAlwaysHaveOne() {
        assertThat(Display.isAvailable("Windows 11", Map.of())).isTrue();
        assertThat(Display.isAvailable("Mac OS X", Map.of())).isTrue();
    }
}
