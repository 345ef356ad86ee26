package io.venuecurator.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebBrowserTest {

    private final List<String> opened = new ArrayList<>();

    @Test
    void opensWebAddresses() {
        WebBrowser.open("https://a.example/b?c=d", opened::add);
        WebBrowser.open("HTTP://a.example", opened::add);

        assertThat(opened).containsExactly("https://a.example/b?c=d", "HTTP://a.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "javascript:alert(1)",
                "smb://a.example/share",
                "https:///nowhere",
                "a.example",
                "-e calc",
                "https://a b",
                ""
            })
    void refusesEverythingElse(String address) {
        WebBrowser.open(address, opened::add);

        assertThat(opened).isEmpty();
    }
}
