package io.venuecurator.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a value as text: numbers plainly (2888, not 2888.0 or 2.888E3), texts as they are or, for
 * files that keep to ASCII, with everything else escaped.
 */
final class ValueText {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final JsonMapper ESCAPING =
            JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build();

    private final boolean ascii;
    private final boolean inlineLists;

    /**
     * @param ascii whether to escape what is not ASCII
     * @param inlineLists whether lists go into one line where objects do not
     */
    ValueText(boolean ascii, boolean inlineLists) {
        this.ascii = ascii;
        this.inlineLists = inlineLists;
    }

    /**
     * The text of a value that stands in an object of a layout.
     *
     * @param value one that {@link WritableValue} lets pass
     */
    String of(JsonNode value, Layout around) {
        return switch (value.getNodeType()) {
            case ARRAY -> list(value, inlineLists ? around.inline() : around.child());
            case OBJECT -> object(value, around.child());
            case NUMBER -> number(value);
            case STRING -> text(value.textValue());
            default -> value.asText();
        };
    }

    /** A text in quotes. */
    String text(String text) {
        // UTF-8 has no bytes for half a surrogate pair; escaped, it is at least what it was.
        boolean escape = ascii || !isWellFormed(text);
        try (StringWriter out = new StringWriter();
                JsonGenerator generator = (escape ? ESCAPING : PLAIN).createGenerator(out)) {
            generator.writeString(text);
            generator.flush();
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
    }

    private static String number(JsonNode value) {
        BigDecimal number = value.decimalValue();
        BigDecimal shortest = number.stripTrailingZeros();
        // Only a decimal knows its digits; a double's last zero comes from turning it into one.
        boolean digitsCount = value.isBigDecimal() && shortest.scale() > 0;
        return (digitsCount ? number : shortest).toPlainString();
    }

    private String list(JsonNode list, Layout layout) {
        List<String> elements = new ArrayList<>(list.size());
        list.forEach(element -> elements.add(of(element, layout)));
        return joined("[", elements, "]", layout);
    }

    private String object(JsonNode object, Layout layout) {
        List<String> members = new ArrayList<>(object.size());
        object.properties()
                .forEach(
                        member ->
                                members.add(
                                        text(member.getKey())
                                                + layout.colon()
                                                + of(member.getValue(), layout)));
        return joined("{", members, "}", layout);
    }

    private static String joined(String open, List<String> parts, String close, Layout layout) {
        return parts.isEmpty()
                ? open + close
                : open
                        + layout.first()
                        + String.join(layout.between(), parts)
                        + layout.last()
                        + close;
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
