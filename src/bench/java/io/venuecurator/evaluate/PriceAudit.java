package io.venuecurator.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okio.ByteString;

/**
 * What a human judged right, from the table in {@code docs/price-audit.md}. The strings themselves
 * must not enter the repository: a record is known by the hash of its strings.
 */
final class PriceAudit {

    private static final int HASH_DIGITS = 12;
    private static final Pattern ROW =
            Pattern.compile(
                    "\\| *\\d+ *\\| *`([0-9a-f]{12})` *\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|.*");

    private final Map<String, PriceTruth> truths;

    private PriceAudit(Map<String, PriceTruth> truths) {
        this.truths = truths;
    }

    static PriceAudit read(Path document) throws IOException {
        Map<String, PriceTruth> truths = new HashMap<>();
        for (String line : Files.readAllLines(document)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                truths.put(
                        row.group(1),
                        new PriceTruth(
                                tuples(row.group(2)), tuples(row.group(3)), row.group(4).strip()));
            }
        }
        return new PriceAudit(truths);
    }

    /** The audited truth of a record, none if nobody has judged it. */
    Optional<PriceTruth> of(JsonNode row) {
        return Optional.ofNullable(truths.get(key(row)));
    }

    static String key(JsonNode row) {
        String strings =
                String.join(
                        "\n",
                        row.path("lunch_raw").asText(),
                        row.path("dinner_raw").asText(),
                        row.path("tables_raw").asText());
        return ByteString.encodeUtf8(strings).sha256().hex().substring(0, HASH_DIGITS);
    }

    private static List<PriceTuple> tuples(String cell) {
        return Stream.of(cell.split(";"))
                .filter(text -> !text.isBlank())
                .map(PriceTuple::parse)
                .toList();
    }
}
