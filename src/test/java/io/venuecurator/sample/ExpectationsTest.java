package io.venuecurator.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.venuecurator.sample.Expectations.ExpectedVenue;
import io.venuecurator.sample.Expectations.Forbidden;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample's truth says of its pages only what stands there. */
class ExpectationsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final VenueProfile PROFILE = VenueProfileReader.bundled();
    private static final Set<String> DERIVED = Set.of("location.zone", "pricing.pricing_type");

    private static Expectations truth() throws IOException {
        try (InputStream in =
                requireNonNull(
                        ExpectationsTest.class.getResourceAsStream("/sample/expected.json"))) {
            return MAPPER.readValue(in, Expectations.class);
        }
    }

    static Stream<ExpectedValue> values() throws IOException {
        return truth().venues().stream().flatMap(venue -> venue.values().stream());
    }

    static Stream<ExpectedValue> literalValues() throws IOException {
        return values().filter(value -> !DERIVED.contains(value.field()))
                .filter(value -> !value.accept().getFirst().isBoolean());
    }

    static Stream<Forbidden> traps() throws IOException {
        return truth().forbidden().stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void theWordsStandOnThePage(ExpectedValue expected) throws IOException {
        assertThat(SampleWeb.text(SampleWeb.WEB.resolve(expected.page())))
                .contains(expected.says());
    }

    @ParameterizedTest
    @MethodSource("literalValues")
    void theBestValueStandsOnThePage(ExpectedValue expected) throws IOException {
        JsonNode value = expected.accept().getFirst();
        String text = SampleWeb.text(SampleWeb.WEB.resolve(expected.page()));

        assertThat(spelledOut(text)).containsPattern(spelling(value));
    }

    @ParameterizedTest
    @MethodSource("values")
    void theValueFitsTheProfile(ExpectedValue expected) {
        assertThat(PROFILE.field(FieldPath.of(expected.field()))).isPresent();
    }

    @ParameterizedTest
    @MethodSource("traps")
    void theTrapIsLaid(Forbidden trap) throws IOException {
        assertThat(PROFILE.field(FieldPath.of(trap.field()))).isPresent();
        assertThat(trap.rule()).isIn("never", "warn");
        assertThat(SampleWeb.everything(SampleWeb.WEB.resolve(trap.page())))
                .containsPattern(spelling(trap.value()));
    }

    @Test
    void everyVenueIsInTheFile() throws IOException {
        Set<String> ids =
                MAPPER.readTree(SampleWeb.DATA.resolve("venues.json").toFile())
                        .get("venues")
                        .valueStream()
                        .map(venue -> venue.path("id").asText(""))
                        .collect(Collectors.toSet());
        Expectations truth = truth();

        assertThat(ids).containsAll(truth.venues().stream().map(ExpectedVenue::venue).toList());
        assertThat(ids).containsAll(truth.nothingFound());
        assertThat(ids).containsAll(truth.forbidden().stream().map(Forbidden::venue).toList());
    }

    @Test
    void noTrapIsAlsoTheTruth() throws IOException {
        Expectations truth = truth();
        Set<Claim> right = new HashSet<>();
        for (ExpectedVenue venue : truth.venues()) {
            for (ExpectedValue value : venue.values()) {
                value.accept()
                        .forEach(json -> right.add(new Claim(venue.venue(), value.field(), json)));
            }
        }

        assertThat(truth.forbidden())
                .map(trap -> new Claim(trap.venue(), trap.field(), trap.value()))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(right);
    }

    private record Claim(String venue, String field, JsonNode value) {}

    /** A number with or without separators, a phone with or without its country, else the text. */
    private static Pattern spelling(JsonNode value) {
        String text = value.asText();
        String bare = text.startsWith("+65 ") ? text.substring(4) : text;
        if (!bare.matches("[\\d .]+")) {
            return Pattern.compile(Pattern.quote(bare), Pattern.CASE_INSENSITIVE);
        }
        String digits =
                bare.replace(" ", "")
                        .chars()
                        .mapToObj(c -> c == '.' ? "\\." : String.valueOf((char) c))
                        .collect(Collectors.joining("[ ,-]?"));
        return Pattern.compile("(?<!\\d)" + digits + "(?!\\d)");
    }

    private static String spelledOut(String text) {
        return text.replace(" [at] ", "@").replace(" [dot] ", ".").toLowerCase(Locale.ROOT);
    }
}
