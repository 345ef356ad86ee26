package io.venuecurator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the documentation true: what it names has to be there. */
class DocumentationTest {

    private static final Pattern TEST_NAME = Pattern.compile("`([A-Z]\\w*Test)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)[)#]");

    @Test
    void everyDecisionNamesATestThatExists() throws IOException {
        Set<String> tests = names(Path.of("src/test/java"));
        for (Path decision : markdown(Path.of("docs/decisions"))) {
            if (decision.endsWith("README.md")) {
                continue;
            }
            String text = Files.readString(decision);
            assertThat(text).describedAs(decision.toString()).contains("**Confirmed by**");
            assertThat(TEST_NAME.matcher(text).results().map(name -> name.group(1)))
                    .describedAs(decision.toString())
                    .allMatch(tests::contains);
        }
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<Path> pages =
                Stream.of(List.of(Path.of("README.md")), markdown(Path.of("docs")))
                        .flatMap(List::stream)
                        .toList();
        for (Path page : pages) {
            assertThat(LINK.matcher(Files.readString(page)).results().map(MatchResult::group))
                    .describedAs(page.toString())
                    .allMatch(link -> Files.exists(target(page, link)));
        }
    }

    private static Path target(Path page, String link) {
        return page.toAbsolutePath().resolveSibling(link.substring(2, link.length() - 1));
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
