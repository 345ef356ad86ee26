package io.venuecurator.desktop.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.desktop.text.Texts;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.VenueField;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Field values as a person reads them. What a value of a foreign shape looks like is shown as it
 * stands in the file, so that nothing is hidden.
 */
public final class ValueText {

    /** Stands where there is no value. */
    public static final String NOTHING = "–";

    private final String currency;

    /** Writes amounts with the given ISO 4217 code. */
    public ValueText(String currency) {
        this.currency = currency;
    }

    /** The value for showing; {@link #NOTHING} for an absent, null or empty one. */
    public String of(@Nullable JsonNode value, VenueField field) {
        if (value == null || value.isNull()) {
            return NOTHING;
        }
        if (value.isBoolean()) {
            return Texts.of(value.booleanValue() ? "value.yes" : "value.no");
        }
        if (value.isNumber()) {
            return number(value, field.type());
        }
        if (value.isTextual()) {
            return value.textValue().isBlank() ? NOTHING : word(value.textValue(), field);
        }
        return value.isEmpty() ? NOTHING : container(value);
    }

    private static String word(String text, VenueField field) {
        return field.type() == FieldType.CHOICE ? field.choiceLabel(text) : text;
    }

    /** The value as it is typed: no currency, no grouping, lists with commas. */
    public static String forEditing(@Nullable JsonNode value, VenueField field) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return Texts.of(value.booleanValue() ? "value.yes" : "value.no");
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isTextual() ? word(value.textValue(), field) : container(value);
    }

    private String number(JsonNode value, FieldType type) {
        DecimalFormat format =
                new DecimalFormat(
                        "#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String digits = format.format(value.decimalValue());
        return type == FieldType.MONEY ? currency + "\u00a0" + digits : digits;
    }

    private static String container(JsonNode value) {
        if (!value.isArray()) {
            return value.toString();
        }
        List<String> items = new ArrayList<>();
        for (JsonNode item : value) {
            if (item.isContainerNode()) {
                return value.toString();
            }
            items.add(item.asText());
        }
        return String.join(", ", items);
    }
}
