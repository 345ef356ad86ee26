package io.venuecurator.research.extract;

import io.venuecurator.research.page.PageContent;
import org.jsoup.nodes.Element;

/** Quotes a value that stands in a link or an attribute, which may not be visible. */
final class MarkupQuote {

    private MarkupQuote() {}

    /**
     * The visible line that shows the value through this element, else the attribute's own text.
     *
     * @param element the element that carries the value
     * @param value the value; compared by letters and digits only
     * @param attribute the attribute's text as it stands in the page
     */
    static String of(PageContent.Html html, Element element, String value, String attribute) {
        String shown = Quote.fold(element.text());
        if (!shown.isEmpty() && shown.length() <= Quote.LONGEST && holds(shown, value)) {
            int at = html.text().indexOf(shown);
            if (at >= 0) {
                return Quote.around(html.text(), at, at + shown.length());
            }
        }
        String folded = Quote.fold(attribute);
        return folded.length() <= Quote.LONGEST ? folded : folded.substring(0, Quote.LONGEST);
    }

    private static boolean holds(String shown, String value) {
        String letters = lettersAndDigits(value);
        String national = letters.length() > 8 ? letters.substring(letters.length() - 7) : letters;
        return lettersAndDigits(shown).contains(national);
    }

    private static String lettersAndDigits(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
