package io.venuecurator.desktop.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle and its uses fit together: every text exists, none is left over. */
class TextKeysTest {

    private static final Path JAVA = Path.of("src/main/java/io/venuecurator");
    private static final Path FXML = Path.of("src/main/resources/io/venuecurator/desktop");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[a-z]+)*)\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%([A-Za-z.]+)\"");
    private static final Pattern ENUM = Pattern.compile("enum (\\w+)");

    @Test
    void everyTextOfTheFxmlFilesExists() throws Exception {
        Set<String> used = find(FXML, ".fxml", IN_FXML);

        assertThat(used).isNotEmpty().isSubsetOf(Texts.bundle().keySet());
    }

    @Test
    void everyTextThatCodeAsksForExists() throws Exception {
        Set<String> asked =
                find(
                        JAVA.resolve("desktop"),
                        ".java",
                        Pattern.compile("Texts\\s*\\.of\\(\\s*\"([^\"]+)\""));

        assertThat(asked).isNotEmpty().isSubsetOf(Texts.bundle().keySet());
    }

    @Test
    void noTextIsLeftOver() throws Exception {
        Set<String> used = find(FXML, ".fxml", IN_FXML);
        used.addAll(find(JAVA.resolve("desktop"), ".java", LITERAL));
        Set<String> enums = find(JAVA, ".java", ENUM);
        Set<String> unused =
                Texts.bundle().keySet().stream()
                        .filter(key -> !used.contains(key))
                        .filter(
                                key ->
                                        !enums.contains(
                                                key.substring(0, Math.max(0, key.indexOf('.')))))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    private static Set<String> find(Path root, String ending, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
