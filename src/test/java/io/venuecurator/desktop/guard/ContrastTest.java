package io.venuecurator.desktop.guard;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import io.venuecurator.desktop.theme.ThemeManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text colour of ours has at least 4.5:1 against what it stands on, in both themes (WCAG 2.2,
 * success criterion 1.4.3, level AA; formula from its definition of contrast ratio).
 */
class ContrastTest {

    private static final double LEVEL_AA = 4.5;
    private static final Pattern COLOUR = Pattern.compile("(-[\\w-]+):\\s*(#[0-9a-fA-F]{6});");
    private static final Pattern ALIAS =
            Pattern.compile("(-color-cell-bg-selected):\\s*(-[\\w-]+);");
    private static final String SELECTED = "-color-cell-bg-selected";
    private static final List<String> ON_WINDOW =
            List.of(
                    "-level-very-low",
                    "-level-low",
                    "-level-fair",
                    "-level-good",
                    "-level-high",
                    "-quiet-fg",
                    "-problem-fg",
                    "-added-fg",
                    "-removed-fg",
                    "-color-fg-default");
    private static final Map<String, String> ON_THEIR_OWN =
            Map.of(
                    "-warning-fg", "-warning-bg",
                    "-problem-fg", "-problem-bg",
                    "-sample-fg", "-sample-bg");

    static Stream<Arguments> themes() {
        return Stream.of(
                Arguments.of(new PrimerLight(), ThemeManager.LIGHT_COLOURS),
                Arguments.of(new PrimerDark(), ThemeManager.DARK_COLOURS));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void isEnoughForReading(Theme theme, String ours) throws Exception {
        Map<String, Color> colours = new HashMap<>();
        read(theme.getUserAgentStylesheet(), colours);
        read("/io/venuecurator/desktop/" + ours, colours);

        for (String text : ON_WINDOW) {
            for (String ground : List.of("-color-bg-default", "-color-bg-subtle", SELECTED)) {
                assertContrast(colours, text, ground);
            }
        }
        ON_THEIR_OWN.forEach((text, ground) -> assertContrast(colours, text, ground));
    }

    private static void assertContrast(Map<String, Color> colours, String text, String ground) {
        assertThat(Contrast.of(colour(colours, text), colour(colours, ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(LEVEL_AA);
    }

    private static Color colour(Map<String, Color> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static void read(String resource, Map<String, Color> colours) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream(resource)) {
            String css =
                    new String(
                            Objects.requireNonNull(in, resource).readAllBytes(),
                            StandardCharsets.UTF_8);
            Matcher matcher = COLOUR.matcher(css);
            while (matcher.find()) {
                colours.putIfAbsent(matcher.group(1), Color.web(matcher.group(2)));
            }
            Matcher alias = ALIAS.matcher(css);
            if (alias.find()) {
                colours.put(alias.group(1), colour(colours, alias.group(2)));
            }
        }
    }
}
