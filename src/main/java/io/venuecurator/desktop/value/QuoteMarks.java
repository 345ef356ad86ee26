package io.venuecurator.desktop.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.VenueField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a value again in the sentence it was read from, so that the eye lands on it: numbers by
 * what they count, telephone numbers by their digits, lists by their items, flags by the words the
 * profile knows for them, texts without regard to case and white space.
 */
public final class QuoteMarks {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,\\u00a0\\u202f]*(?:\\.\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("\\d(?:[\\s().\\-/\\u00a0]*\\d){3,}");
    private static final int NATIONAL_DIGITS = 8;

    private QuoteMarks() {}

    /** The quote in stretches; none is marked when the value does not stand in it. */
    public static List<Segment> of(String quote, JsonNode value, VenueField field) {
        if (field.type() == FieldType.PHONE || field.type() == FieldType.POSTAL) {
            return mark(quote, digitRanges(quote, value.asText()));
        }
        if (value.isNumber()) {
            return mark(quote, numberRanges(quote, value.decimalValue()));
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.asText()));
            return mark(quote, textRanges(quote, items));
        }
        List<String> words =
                value.isBoolean() || field.type() == FieldType.CHOICE
                        ? new ArrayList<>(field.keywords())
                        : new ArrayList<>();
        if (value.isTextual()) {
            words.addFirst(value.textValue().replace('_', ' '));
            words.addFirst(field.choiceLabel(value.textValue()));
            words.addFirst(value.textValue());
        }
        return mark(quote, textRanges(quote, words));
    }

    private static List<int[]> numberRanges(String quote, BigDecimal number) {
        List<int[]> ranges = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(quote);
        while (matcher.find()) {
            String digits = matcher.group().replaceAll("[^\\d.]", "");
            if (new BigDecimal(digits).compareTo(number) == 0) {
                ranges.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        return ranges;
    }

    private static List<int[]> digitRanges(String quote, String value) {
        String wanted = lastDigits(value);
        List<int[]> ranges = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(quote);
        while (!wanted.isEmpty() && matcher.find()) {
            if (lastDigits(matcher.group()).equals(wanted)) {
                ranges.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        return ranges;
    }

    private static String lastDigits(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - NATIONAL_DIGITS));
    }

    private static List<int[]> textRanges(String quote, List<String> texts) {
        List<int[]> ranges = new ArrayList<>();
        for (String text : texts) {
            if (text.isBlank()) {
                continue;
            }
            String[] words = text.strip().split("\\s+");
            for (int i = 0; i < words.length; i++) {
                words[i] = Pattern.quote(words[i]);
            }
            Matcher matcher =
                    Pattern.compile(
                                    String.join("\\s+", words),
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(quote);
            while (matcher.find()) {
                ranges.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        ranges.sort((a, b) -> Integer.compare(a[0], b[0]));
        return ranges;
    }

    private static List<Segment> mark(String quote, List<int[]> ranges) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (int[] range : ranges) {
            if (range[0] < at) {
                continue;
            }
            if (range[0] > at) {
                segments.add(new Segment(quote.substring(at, range[0]), false));
            }
            segments.add(new Segment(quote.substring(range[0], range[1]), true));
            at = range[1];
        }
        if (at < quote.length()) {
            segments.add(new Segment(quote.substring(at), false));
        }
        return segments;
    }
}
