package io.venuecurator.research.fuse;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Candidate;
import io.venuecurator.venue.VenueField;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * Whether a candidate's quote contains its value. What a page does not say in so many words is not
 * proposed, however it was read; this stops a language model's inventions. A derived value says so
 * and from what; its quote must only exist.
 */
public final class QuoteCheck {

    /** What {@link io.venuecurator.proposal.Evidence#extractor()} says for derived values. */
    static final String DERIVED = "derived from";

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern COMMAS = Pattern.compile(",(?=\\d{3}(?!\\d))");
    private static final Pattern COMMAS_AND_SPACES =
            Pattern.compile("(?<=\\d)[,\u00a0\u202f ](?=\\d{3}(?!\\d))");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D+");
    private static final Pattern NOT_A_SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SCHEME =
            Pattern.compile("^https?://(?:www\\.)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPELLED_OUT =
            Pattern.compile("[\\[({]\\s*(?:at|dot)\\s*[\\])}]", Pattern.CASE_INSENSITIVE);
    private static final int SUBSCRIBER_DIGITS = 7;

    private final String country;

    /**
     * Checks quotes of a market.
     *
     * @param countryName the country's name in addresses, where markup gives only its code
     */
    public QuoteCheck(String countryName) {
        this.country = signs(countryName);
    }

    /** Whether the value stands in the quote. */
    public boolean holds(Candidate candidate, VenueField field) {
        String quote = candidate.evidence().quote();
        if (quote.isBlank()) {
            return false;
        }
        if (candidate.evidence().extractor().contains(DERIVED)) {
            return true;
        }
        JsonNode value = candidate.value();
        return switch (field.type()) {
            case MONEY, COUNT, RATING -> hasNumber(quote, value.decimalValue());
            case PHONE -> digits(quote).contains(tail(digits(value.asText())));
            case TEXT, PROSE, POSTAL -> has(quote, value.asText());
            case EMAIL -> has(SPELLED_OUT.matcher(quote).replaceAll(""), value.asText());
            // Markup gives street, city and postal code apart, with names between.
            case ADDRESS -> hasAddress(quote, value.asText());
            case URL -> hasSite(quote, value.asText()) || isSiteOf(candidate, value.asText());
            case TEXT_LIST -> hasAll(quote, value);
            // The quote shows the words that mean the value, which the profile lists.
            case CHOICE, FLAG -> true;
        };
    }

    private static boolean hasNumber(String quote, BigDecimal number) {
        // A space parts thousands in one quote and columns in another: both readings count.
        return Stream.of(COMMAS, COMMAS_AND_SPACES)
                .map(separator -> separator.matcher(quote).replaceAll(""))
                .flatMap(plain -> NUMBER.matcher(plain).results())
                .anyMatch(found -> new BigDecimal(found.group()).compareTo(number) == 0);
    }

    private static boolean hasAll(String quote, JsonNode list) {
        for (JsonNode member : list) {
            if (!has(quote, member.asText())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSite(String quote, String url) {
        return has(quote, SCHEME.matcher(url).replaceFirst(""));
    }

    /** A page of the site proves that the site is there. */
    private static boolean isSiteOf(Candidate candidate, String url) {
        HttpUrl site = HttpUrl.parse(url);
        HttpUrl page = HttpUrl.parse(candidate.evidence().url());
        return site != null && page != null && site.host().equals(page.host());
    }

    private boolean hasAddress(String quote, String value) {
        String all = signs(quote);
        return Stream.of(NOT_A_SIGN.split(value))
                .map(QuoteCheck::signs)
                .allMatch(word -> all.contains(word) || word.equals(country));
    }

    private static boolean has(String quote, String value) {
        return signs(quote).contains(signs(value));
    }

    private static String signs(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_A_SIGN.matcher(folded).replaceAll("");
    }

    private static String digits(String text) {
        return NOT_A_DIGIT.matcher(text).replaceAll("");
    }

    private static String tail(String digits) {
        return digits.substring(Math.max(0, digits.length() - SUBSCRIBER_DIGITS));
    }
}
