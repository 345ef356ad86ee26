package io.venuecurator.research.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a number call it. */
enum PhoneLabel {
    /** Nothing. */
    NONE,
    /** A telephone number. */
    PHONE,
    /** A fax number. */
    FAX,
    /** No telephone number at all, but that of a registration, an order or the like. */
    OTHER;

    private static final int REACH = 40;

    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\p{L}/&])(?<fax>e?-?fax|facsimile|telefax|telecopier)"
                            + "|(?<![\\p{L}])(?<phone>tel(?:ephone)?|phone|call|mobile|mob|cell|hotline|hp"
                            + "|whatsapp|ph|contact|direct|toll|reservations?|enquir\\p{L}{1,5})(?!\\p{L})"
                            + "|(?<![\\p{L}])(?<other>uen|reg(?:istration)?|licen[cs]e|lic|invoice|order"
                            + "|account|acct|isbn|issn|sku|item|ref(?:erence)?|permit|gst|vat|abn|id)"
                            + "(?!\\p{L})[\\s.:#]{0,3}(?:no|number|nr)?[\\s.:#]{0,3}$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER =
            Pattern.compile(
                    "(?:^|[\\s|•,;(])([ftpm])\\s?[.:)]?\\s?\\+?\\(?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAX_AFTER =
            Pattern.compile(
                    "^\\s?(?:\\([^()\\d]{0,30}?(?:fax|\\bf\\b)[^()\\d]{0,20}\\)|-?\\s?fax\\b[^\\d]*$)",
                    Pattern.CASE_INSENSITIVE);

    /**
     * What a number is called.
     *
     * @param line the line
     * @param from index after the number before it, 0 if it is the first
     * @param start index of its first character
     * @param end index after its last character
     * @param above the line above; counts only where the number begins its own line
     */
    static PhoneLabel of(String line, int from, int start, int end, String above) {
        if (FAX_AFTER.matcher(line.substring(end, Math.min(line.length(), end + 60))).find()) {
            return FAX;
        }
        String before = line.substring(Math.max(from, start - REACH), start);
        Matcher letter = LETTER.matcher(before);
        if (letter.find()) {
            return letter.group(1).equalsIgnoreCase("f") ? FAX : PHONE;
        }
        boolean begins = before.chars().noneMatch(Character::isLetterOrDigit) && from == 0;
        return last(begins && above.length() <= REACH ? above : before);
    }

    private static PhoneLabel last(String text) {
        PhoneLabel label = NONE;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.group("fax") != null) {
                label = FAX;
            } else {
                label = word.group("phone") != null ? PHONE : OTHER;
            }
        }
        return label;
    }
}
