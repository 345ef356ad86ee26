package io.venuecurator.venue;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When two values of a field mean the same, although they are spelled differently. Decides which
 * candidates agree, and whether a finding differs from what stands in the file.
 *
 * <table>
 * <caption>What is ignored, by {@link FieldType}</caption>
 * <tr><td>text, prose, choice</td><td>case, white space, Unicode compatibility forms</td></tr>
 * <tr><td>address</td><td>the same, and commas, semicolons and full stops</td></tr>
 * <tr><td>text list</td><td>the same, and order and repetition</td></tr>
 * <tr><td>money, count, rating</td><td>the spelling of the number: 4.50 is 4.5, 1e3 is 1000</td></tr>
 * <tr><td>phone</td><td>all but the digits</td></tr>
 * <tr><td>e-mail, postal</td><td>case and white space</td></tr>
 * <tr><td>url</td><td>scheme, {@code www.}, case of the host, slashes at the end</td></tr>
 * </table>
 *
 * <p>All spellings of "missing" ({@link Completeness#isMissing(JsonNode, VenueField)}) mean the
 * same. A value whose JSON type is not the field's, such as the text {@code "1388"} in a number
 * field, never means the same as one whose type is: programs that read the file tell them apart.
 */
public final class ValueEquality {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern ADDRESS_PUNCTUATION = Pattern.compile("[,;.]+");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D+");
    private static final Pattern URL =
            Pattern.compile(
                    "(?:https?://)?(?:www\\.)?([^/?#]*)(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ValueEquality() {}

    /** Whether two values mean the same in a field. An equivalence relation. */
    public static boolean same(JsonNode a, JsonNode b, VenueField field) {
        return canonical(a, field).equals(canonical(b, field));
    }

    /**
     * A key that is equal exactly for values of the same meaning; empty for a missing value. For
     * grouping and comparing, not for showing.
     */
    public static String canonical(JsonNode value, VenueField field) {
        if (Completeness.isMissing(value, field)) {
            return "";
        }
        return switch (field.type()) {
            case TEXT, PROSE, CHOICE -> ofText(value, ValueEquality::fold);
            case ADDRESS -> ofText(value, ValueEquality::address);
            case EMAIL, POSTAL ->
                    ofText(value, text -> WHITE_SPACE.matcher(fold(text)).replaceAll(""));
            case PHONE -> ofText(value, ValueEquality::phone);
            case URL -> ofText(value, ValueEquality::url);
            case MONEY, COUNT, RATING -> value.isNumber() ? number(value) : otherKind(value);
            case FLAG -> value.isBoolean() ? value.asText() : otherKind(value);
            case TEXT_LIST -> value.isArray() ? list(value) : otherKind(value);
        };
    }

    private static String ofText(JsonNode value, UnaryOperator<String> rule) {
        return value.isTextual() ? rule.apply(value.textValue()) : otherKind(value);
    }

    /** Upper case, so that it cannot equal a folded text. */
    private static String otherKind(JsonNode value) {
        return value.getNodeType() + ":" + value;
    }

    private static String fold(String text) {
        // Upper then lower case is Java's nearest to Unicode case folding: ß and SS become ss.
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return WHITE_SPACE.matcher(folded).replaceAll(" ").strip();
    }

    private static String address(String text) {
        return fold(ADDRESS_PUNCTUATION.matcher(text).replaceAll(" "));
    }

    private static String phone(String text) {
        String digits = NOT_A_DIGIT.matcher(text).replaceAll("");
        return digits.isEmpty() ? fold(text) : digits;
    }

    private static String url(String text) {
        Matcher parts = URL.matcher(text.strip());
        if (!parts.matches()) {
            return fold(text);
        }
        String host = parts.group(1).toLowerCase(Locale.ROOT);
        String rest = parts.group(2);
        int end = rest.length();
        while (end > 0 && rest.charAt(end - 1) == '/') {
            end--;
        }
        return host + rest.substring(0, end);
    }

    /** Scientific where the exponent is large, so that {@code 1e999999999} stays short. */
    private static String number(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().toString();
    }

    private static String list(JsonNode value) {
        TreeSet<String> members = new TreeSet<>();
        value.forEach(
                member ->
                        members.add(
                                member.isTextual() ? fold(member.textValue()) : otherKind(member)));
        return String.join("\n", members);
    }
}
