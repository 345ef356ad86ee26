package io.venuecurator.desktop.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every FXML file and its controller fit together: what a file names is there, and what a
 * controller waits for is named. A walk finds such a mistake only if it opens the part.
 */
class FxmlTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/venuecurator/desktop");
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([\\w.]+)\"");
    private static final Pattern ELEMENT = Pattern.compile("<([\\w.:]+)\\s[^>]*?fx:id=\"(\\w+)\"");
    private static final Pattern HANDLER = Pattern.compile("\\son\\w+=\"#(\\w+)\"");
    private static final Pattern INCLUDE =
            Pattern.compile("<fx:include\\s[^>]*?source=\"(\\w+\\.fxml)\"");

    static List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesWhatItsControllerWaitsFor(Path file) throws Exception {
        String fxml = Files.readString(file);
        Map<String, String> elements = new HashMap<>();
        find(ELEMENT, fxml).forEach(match -> elements.put(match.group(2), match.group(1)));
        Class<?> controller = controller(fxml);

        for (Field field : injected(controller.getDeclaredFields())) {
            String id = field.getName();
            if (id.endsWith("Controller") && elements.containsKey(id.replace("Controller", ""))) {
                continue;
            }
            assertThat(elements).as("fx:id of a field of %s", controller).containsKey(id);
            String element = elements.get(id);
            if (!element.startsWith("fx:")) {
                assertThat(typeNames(imported(element, fxml)))
                        .as("type of %s", field)
                        .contains(field.getType().getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void callsOnlyMethodsThatItsControllerHas(Path file) throws Exception {
        String fxml = Files.readString(file);
        Set<String> called = find(HANDLER, fxml).map(m -> m.group(1)).collect(Collectors.toSet());

        assertThat(names(injected(controller(fxml).getDeclaredMethods()))).containsAll(called);
    }

    /** An id that two parts of one window use finds the wrong one, by style sheet or by test. */
    @Test
    void usesEachIdOnceInAWindow() throws Exception {
        for (Path file : files()) {
            Set<String> seen = new TreeSet<>();
            Set<String> twice = new TreeSet<>();
            collectIds(file, seen, twice);
            assertThat(twice).as(file.toString()).isEmpty();
        }
    }

    private static void collectIds(Path file, Set<String> seen, Set<String> twice)
            throws Exception {
        String fxml = Files.readString(file);
        find(ELEMENT, fxml)
                .filter(match -> !match.group(1).equals("fx:include"))
                .filter(match -> !match.group(2).equals("root"))
                .filter(match -> !seen.add(match.group(2)))
                .forEach(match -> twice.add(match.group(2)));
        for (String part : find(INCLUDE, fxml).map(match -> match.group(1)).toList()) {
            collectIds(FOLDER.resolve(part), seen, twice);
        }
    }

    private static Class<?> controller(String fxml) throws Exception {
        Matcher matcher = CONTROLLER.matcher(fxml);
        assertThat(matcher.find()).as("names a controller").isTrue();
        return Class.forName(matcher.group(1));
    }

    private static Class<?> imported(String element, String fxml) throws Exception {
        Matcher matcher =
                Pattern.compile("<\\?import ([\\w.]+\\." + element + ")\\?>").matcher(fxml);
        assertThat(matcher.find()).as("imports %s", element).isTrue();
        return Class.forName(matcher.group(1), false, FxmlTest.class.getClassLoader());
    }

    private static Set<String> typeNames(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            names.add(c.getName());
        }
        return names;
    }

    @SafeVarargs
    private static <T extends AnnotatedElement & Member> List<T> injected(T... members) {
        return Arrays.stream(members).filter(m -> m.isAnnotationPresent(FXML.class)).toList();
    }

    private static Set<String> names(List<Method> methods) {
        return methods.stream().map(Method::getName).collect(Collectors.toSet());
    }

    private static Stream<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
