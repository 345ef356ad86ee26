package io.venuecurator.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.extract.price.DayWords;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rough parse that comes with a price list, as far as it tells. It knows no units, misses days
 * behind other words, and reads only the first of several numbers of tables: what it leaves open is
 * not held against the program.
 */
final class RoughParse {

    private static final Pattern PER_PERSON =
            Pattern.compile("(?i)\\b(?:per|a) ?(?:person|pax|head|guest)\\b|/ ?pax\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\d+\\s*-\\s*(?:\\d+)?");

    private RoughParse() {}

    static PriceTruth of(JsonNode row) {
        JsonNode parse = row.path("auto_parse");
        return new PriceTruth(
                prices(parse.path("lunch"), row.path("lunch_raw").asText()),
                prices(parse.path("dinner"), row.path("dinner_raw").asText()),
                tables(parse.path("tables"), row.path("tables_raw").asText()));
    }

    private static List<PriceTuple> prices(JsonNode parsed, String raw) {
        String unit = PER_PERSON.matcher(raw).find() ? "per_person" : PriceTuple.UNTOLD;
        List<PriceTuple> prices = new ArrayList<>();
        for (JsonNode price : parsed) {
            prices.add(
                    new PriceTuple(
                            number(price.path("lo")),
                            number(price.path("hi")),
                            price.path("suffix").asText("").replace("null", ""),
                            days(price.path("days")),
                            unit));
        }
        return prices;
    }

    private static BigDecimal number(JsonNode number) {
        return number.decimalValue().stripTrailingZeros();
    }

    private static String days(JsonNode words) {
        return words.isTextual()
                ? DayWords.in(words.asText()).stream()
                        .map(DayOfWeek::getValue)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining())
                : PriceTuple.UNTOLD;
    }

    private static String tables(JsonNode parsed, String raw) {
        if (NUMBERS.matcher(raw).results().count() > 1) {
            return PriceTuple.UNTOLD;
        }
        return parsed.isArray() ? parsed.path(0).asInt() + "-" + parsed.path(1).asInt() : "";
    }
}
