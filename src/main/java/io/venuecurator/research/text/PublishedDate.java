package io.venuecurator.research.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The date that a page gives for itself: when it was last changed, else when it was published. */
public final class PublishedDate {

    private static final List<String> PLACES =
            List.of(
                    "meta[property=article:modified_time]",
                    "meta[itemprop=dateModified]",
                    "meta[property=og:updated_time]",
                    "meta[property=article:published_time]",
                    "meta[itemprop=datePublished]",
                    "meta[name=date]");
    private static final Pattern IN_JSON =
            Pattern.compile("\"(dateModified|datePublished)\"\\s*:\\s*\"([^\"]{10,40})\"");

    private PublishedDate() {}

    /** The date of a page as an ISO date, else empty. */
    public static String of(Document document) {
        for (String place : PLACES) {
            Element meta = document.selectFirst(place);
            String date = meta == null ? "" : iso(meta.attr("content"));
            if (!date.isEmpty()) {
                return date;
            }
        }
        return ofStructuredData(document);
    }

    private static String ofStructuredData(Document document) {
        String published = "";
        for (Element script : document.select("script[type=application/ld+json]")) {
            Matcher matcher = IN_JSON.matcher(script.data());
            while (matcher.find()) {
                String date = iso(matcher.group(2));
                if (!date.isEmpty() && matcher.group(1).equals("dateModified")) {
                    return date;
                }
                published = published.isEmpty() ? date : published;
            }
        }
        return published;
    }

    /** The ISO date that a text begins with, else empty. */
    public static String iso(@Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() < 10) {
            return "";
        }
        try {
            return LocalDate.parse(stripped.substring(0, 10)).toString();
        } catch (DateTimeException otherFormat) {
            return "";
        }
    }
}
