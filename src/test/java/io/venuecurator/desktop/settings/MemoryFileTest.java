package io.venuecurator.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.facets.SavedView;
import io.venuecurator.desktop.table.TableLayout;
import io.venuecurator.desktop.theme.ThemeChoice;
import io.venuecurator.service.RunOn;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryFileTest {

    @TempDir private Path folder;

    @Test
    void remembersAcrossStarts() {
        WindowMemory memory =
                new WindowMemory(
                        1600,
                        900,
                        40.0,
                        25.0,
                        List.of(0.2, 0.6),
                        ThemeChoice.DARK,
                        0.8,
                        "hall",
                        Map.of("level", Set.of("LOW")),
                        List.of("searxng:http://localhost:8080"),
                        4,
                        false,
                        500,
                        new BigDecimal("2.25"),
                        "rediss://redis.example",
                        true,
                        "openai:reader@http://localhost:11434/v1",
                        List.of("/a/venues.json"),
                        List.of(new SavedView("Low", "hall", Map.of("level", Set.of("LOW")))),
                        new TableLayout(
                                List.of(new TableLayout.Column("name", 200, false)),
                                "name",
                                false));
        Path file = folder.resolve("new").resolve("window.json");

        new MemoryFile(file).write(memory);

        assertThat(new MemoryFile(file).read()).isEqualTo(memory);
    }

    @Test
    void remembersWhereResearchRunsButNoPassword() throws Exception {
        Path file = folder.resolve("window.json");

        Files.writeString(file, "{\"redis\":\"redis://redis.example\",\"insecureRedis\":true}");
        assertThat(new MemoryFile(file).read().research().runOn())
                .isEqualTo(new RunOn.Redis("redis://redis.example", true));

        Files.writeString(file, "{\"redis\":\"redis://:hush@redis.example\"}");
        WindowMemory without = new MemoryFile(file).read();
        assertThat(without.research().runOn()).isEqualTo(new RunOn.Here());
        new MemoryFile(file).write(without);
        assertThat(file).content().doesNotContain("hush");
    }

    @Test
    void beginsWithDefaultsWhereThereIsNoFile() {
        assertThat(new MemoryFile(folder.resolve("none.json")).read())
                .isEqualTo(WindowMemory.FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"theme\":\"purple\"}",
                "{\"width\":-5,\"height\":1e300,\"threshold\":7,\"workers\":-1}",
                "{\"dividers\":[null,9],\"sources\":null,\"unknown\":true}",
                "{\"views\":[null,{\"text\":\"nameless\"}],\"table\":null}"
            })
    void takesWhatMakesNoSenseAsDefault(String broken) throws Exception {
        Path file = Files.writeString(folder.resolve("window.json"), broken);

        assertThat(new MemoryFile(file).read()).isEqualTo(WindowMemory.FIRST);
    }

    @Test
    void staysQuietWhereItCannotWrite() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        new MemoryFile(inTheWay.resolve("window.json")).write(WindowMemory.FIRST);

        assertThat(inTheWay).hasContent("");
    }
}
