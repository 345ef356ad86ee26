package io.venuecurator.research.extract;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers in text with libphonenumber, and tells phones from faxes, prices, dates
 * and registration numbers by the words before them. Immutable, thread-safe.
 */
public final class PhoneFinder {

    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
    private static final long MOST_TRIES = 200;

    /**
     * Colons and commas part numbers, as in opening hours and prices; no number has them inside.
     */
    private static final Pattern SEVEN_DIGITS = Pattern.compile("\\d(?:[^\\n\\d:,]{0,4}\\d){6}");

    /** Numbers spelled with letters: 1-800-FLOWERS, 303.333.PAUL. */
    private static final Pattern VANITY =
            Pattern.compile(
                    "(?<![\\w.-])(?:\\+?\\d{1,2}[-. ])?\\(?\\d{3}\\)?[-. ](?:\\d{3}[-.][A-Z]{4}"
                            + "|[A-Z]{3}[-.][A-Z]{4,6}|[A-Z]{7})(?![\\w-])");

    /** From one number to another of as many digits, such as "80901 – 80962" or "6000 - 8000". */
    private static final Pattern RANGE =
            Pattern.compile(
                    "\\d{3}\\s[-–]\\s\\d{3}|\\d{4}\\s[-–]\\s\\d{4}|\\d{5}\\s?[-–]\\s?\\d{5}"
                            + "|\\d{6}\\s?[-–]\\s?\\d{6}");

    /** Four numbers up to 255 with dots between (RFC 791). */
    private static final Pattern INTERNET_ADDRESS =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");

    private final String country;

    /** A finder for numbers as they are written in a country (ISO 3166 code). */
    public PhoneFinder(String country) {
        this.country = country;
    }

    /**
     * The numbers of a line, in its order.
     *
     * @param line the line
     * @param above the line above, which may hold the label; empty if there is none
     */
    public List<PhoneHit> find(String line, String above) {
        List<PhoneHit> hits = new ArrayList<>();
        if (SEVEN_DIGITS.matcher(line).find()) {
            cells(line, (cell, offset) -> numbers(hits, line, above, cell, offset));
        }
        Matcher vanity = VANITY.matcher(line);
        while (vanity.find()) {
            int start = vanity.start();
            int end = vanity.end();
            parse(PhoneNumberUtil.convertAlphaCharactersInNumber(vanity.group()))
                    .ifPresent(number -> add(hits, line, above, start, end, number));
        }
        return hits;
    }

    /** Two spaces part the cells of a table, whose numbers do not make one together. */
    private static void cells(String line, ObjIntConsumer<String> cell) {
        int start = 0;
        while (start < line.length()) {
            int gap = line.indexOf("  ", start);
            int end = gap < 0 ? line.length() : gap;
            cell.accept(line.substring(start, end), start);
            start = end + 2;
        }
    }

    private void numbers(List<PhoneHit> hits, String line, String above, String cell, int offset) {
        for (PhoneNumberMatch match : UTIL.findNumbers(cell, country, Leniency.VALID, MOST_TRIES)) {
            if (!INTERNET_ADDRESS.matcher(match.rawString()).matches()) {
                int start = offset + match.start();
                add(hits, line, above, start, offset + match.end(), match.number());
            }
        }
    }

    /** A number that is known to be one, such as a tel: link's; none if it is not valid. */
    public Optional<String> normalise(String written) {
        return parse(written).map(PhoneFinder::format);
    }

    private static void add(
            List<PhoneHit> hits,
            String line,
            String above,
            int start,
            int end,
            PhoneNumber number) {
        int from = hits.isEmpty() ? 0 : Math.min(hits.getLast().end(), start);
        PhoneLabel label = PhoneLabel.of(line, from, start, end, above);
        boolean range =
                label == PhoneLabel.NONE && RANGE.matcher(line.substring(start, end)).matches();
        if (label != PhoneLabel.OTHER && !range) {
            hits.add(
                    new PhoneHit(
                            start,
                            end,
                            format(number),
                            label == PhoneLabel.FAX,
                            label == PhoneLabel.PHONE));
        }
    }

    private Optional<PhoneNumber> parse(String written) {
        try {
            PhoneNumber number = UTIL.parse(written, country);
            return UTIL.isValidNumber(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static String format(PhoneNumber number) {
        PhoneNumber plain = new PhoneNumber().mergeFrom(number).clearExtension();
        return UTIL.format(plain, PhoneNumberFormat.INTERNATIONAL);
    }
}
