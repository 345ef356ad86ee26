package io.venuecurator.venue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what a person types into a value of a field's type. Whether the value is plausible is for
 * the validation rules to say; this only settles what it is.
 */
public final class TypedText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,10})?");
    private static final Set<String> YES = Set.of("yes", "y", "true");
    private static final Set<String> NO = Set.of("no", "n", "false");

    private TypedText() {}

    /**
     * The value that a text means in a field. Numbers keep their digits and may be grouped with
     * commas ({@code 1,388.80}); flags are yes or no; lists are separated by commas.
     *
     * @throws IllegalArgumentException if the text is blank or means no value of the field's type;
     *     the message is a sentence for the user
     */
    public static JsonNode read(String text, VenueField field) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            throw wrong(field, "needs a value; an empty text is none");
        }
        return switch (field.type()) {
            case MONEY, RATING -> DecimalNode.valueOf(number(typed, field));
            case COUNT -> DecimalNode.valueOf(wholeNumber(typed, field));
            case FLAG -> flag(typed, field);
            case CHOICE -> choice(typed, field);
            case TEXT_LIST -> list(typed);
            case TEXT, PROSE, PHONE, EMAIL, URL, ADDRESS, POSTAL -> TextNode.valueOf(typed);
        };
    }

    private static BigDecimal number(String typed, VenueField field) {
        String digits = GROUPED.matcher(typed).matches() ? typed.replace(",", "") : typed;
        if (!NUMBER.matcher(digits).matches()) {
            throw wrong(field, "takes a number such as 1388 or 1,388.80, not \"" + typed + "\"");
        }
        return new BigDecimal(digits);
    }

    private static BigDecimal wholeNumber(String typed, VenueField field) {
        BigDecimal number = number(typed, field);
        if (number.stripTrailingZeros().scale() > 0) {
            throw wrong(field, "takes a whole number, not " + typed);
        }
        return number.setScale(0);
    }

    private static JsonNode flag(String typed, VenueField field) {
        String word = typed.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return BooleanNode.TRUE;
        }
        if (NO.contains(word)) {
            return BooleanNode.FALSE;
        }
        throw wrong(field, "takes yes or no, not \"" + typed + "\"");
    }

    private static JsonNode choice(String typed, VenueField field) {
        return field.choices().stream()
                .filter(
                        choice ->
                                choice.equalsIgnoreCase(typed)
                                        || field.choiceLabel(choice).equalsIgnoreCase(typed))
                .findFirst()
                .map(TextNode::valueOf)
                .orElseThrow(
                        () ->
                                wrong(
                                        field,
                                        "takes one of "
                                                + field.choices().stream()
                                                        .map(field::choiceLabel)
                                                        .collect(Collectors.joining(", "))
                                                + ", not \""
                                                + typed
                                                + "\""));
    }

    private static JsonNode list(String typed) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        Stream.of(typed.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .forEach(items::add);
        return items;
    }

    private static IllegalArgumentException wrong(VenueField field, String problem) {
        return new IllegalArgumentException(field.label() + " " + problem + ".");
    }
}
