package io.venuecurator.research.extract.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PriceParserTest {

    private static final PriceParser PARSER =
            new PriceParser(VenueProfileReader.bundled().region());

    @ParameterizedTest
    @MethodSource("lines")
    void readsEveryPartOfAPrice(String line, String expected) {
        assertThat(written(PARSER.parse(line, PriceContext.NONE)))
                .containsExactlyElementsOf(
                        Stream.of(expected.split(";"))
                                .map(String::strip)
                                .filter(price -> !price.isEmpty())
                                .toList());
    }

    @Test
    void fillsFromTheHeadingsWhatTheLineDoesNotSay() {
        assertThat(written(PARSER.parse("$1,388 Mon - Thu", PriceContext.of(Meal.LUNCH))))
                .containsExactly("1388 unknown - 1234 lunch");
    }

    @Property(tries = 300)
    void placesAreInsideTheLineAndHoldTheAmount(
            @ForAll
                    @Chars({'$', ' ', '+', '-', ',', '.', '/', '(', ')', 'k', 'x'})
                    @CharRange(from = '0', to = '9')
                    @StringLength(max = 60)
                    String line) {
        for (FoundPrice found : PARSER.parse(line, PriceContext.NONE)) {
            assertThat(found.start()).isBetween(0, line.length());
            assertThat(found.end()).isBetween(found.start(), line.length());
            assertThat(found.price().low()).isLessThanOrEqualTo(found.price().high());
        }
    }

    @Property(tries = 100)
    void aPricePerPersonIsNeverOnePerTable(@ForAll @IntRange(min = 20, max = 3000) int amount) {
        for (String line : List.of("$%d++ per pax", "$%d/person nett", "Lunch at S$%d pp")) {
            assertThat(PARSER.parse(String.format(Locale.ROOT, line, amount), PriceContext.NONE))
                    .extracting(found -> found.price().unit())
                    .containsExactly(PriceUnit.PER_PERSON);
        }
    }

    static Stream<Object[]> lines() {
        return resource("price-lines.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ?=>", -1))
                .map(parts -> new Object[] {parts[0], parts[1]});
    }

    static List<String> written(List<FoundPrice> prices) {
        return prices.stream().map(found -> written(found.price())).toList();
    }

    private static String written(Price price) {
        String amount =
                price.low().equals(price.high())
                        ? price.low().toPlainString()
                        : price.low().toPlainString() + ".." + price.high().toPlainString();
        String days =
                price.days().stream()
                        .sorted()
                        .map(day -> Integer.toString(day.getValue()))
                        .collect(Collectors.joining());
        String meals =
                price.meals().stream()
                        .sorted()
                        .map(meal -> meal.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("+"));
        String tables =
                price.tables()
                        .map(range -> bound(range.min()) + ".." + bound(range.max()))
                        .orElse("");
        return Stream.of(
                        amount,
                        price.unit().profileUnit(),
                        price.basis(),
                        days,
                        meals,
                        tables,
                        bound(price.year()))
                .map(part -> part.isEmpty() ? "-" : part)
                .collect(Collectors.joining(" "))
                .replaceFirst("( -)+$", "");
    }

    private static String bound(java.util.OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(PriceParserTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
