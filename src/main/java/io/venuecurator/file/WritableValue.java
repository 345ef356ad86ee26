package io.venuecurator.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Tells whether a value can stand in a venues file, so that what is written can be read again. */
final class WritableValue {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_TEXT = 1_000_000;

    private WritableValue() {}

    /** Why a value cannot be written, as a clause; none if it can. */
    static Optional<String> problem(JsonNode value) {
        return problem(value, 0);
    }

    private static Optional<String> problem(JsonNode value, int depth) {
        return switch (value.getNodeType()) {
            case NULL, BOOLEAN -> Optional.empty();
            case STRING ->
                    value.textValue().length() <= MAX_TEXT
                            ? Optional.empty()
                            : Optional.of("it has more than 1,000,000 characters");
            case NUMBER ->
                    isFinite(value) && NumberLimits.isWithin(value.decimalValue())
                            ? Optional.empty()
                            : Optional.of("it is " + NumberLimits.MESSAGE);
            case ARRAY, OBJECT ->
                    depth == MAX_DEPTH
                            ? Optional.of("it is nested more than 100 levels deep")
                            : value.valueStream()
                                    .flatMap(inner -> problem(inner, depth + 1).stream())
                                    .findFirst();
            case BINARY, MISSING, POJO -> Optional.of("it is no JSON value");
        };
    }

    private static boolean isFinite(JsonNode number) {
        return !(number.isDouble() || number.isFloat()) || Double.isFinite(number.doubleValue());
    }
}
