package io.venuecurator.research.extract;

import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Telephone numbers in the region's format, from tel: links and text. A fax number is proposed only
 * where the page has nothing else.
 */
public final class PhoneExtractor implements CandidateExtractor {

    private static final int MOST_LINKS = 100;

    private final List<VenueField> fields;
    private final PhoneFinder finder;
    private final Pattern wellFormed;

    /** Looks for the profile's fields of type phone. */
    public PhoneExtractor(VenueProfile profile) {
        fields = profile.fields(FieldType.PHONE, "");
        finder = new PhoneFinder(profile.region().country());
        wellFormed = Pattern.compile(profile.region().phonePattern());
    }

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings phones = new Findings(page, name());
        Findings faxes = new Findings(page, name());
        if (page.content() instanceof PageContent.Html html) {
            links(html, phones);
        }
        String above = "";
        for (Line line : Line.of(page.text())) {
            for (PhoneHit hit : finder.find(line.text(), above)) {
                String quote =
                        Quote.around(
                                page.text(), line.start() + hit.start(), line.start() + hit.end());
                if (hit.fax()) {
                    add(
                            faxes,
                            hit.number(),
                            ExtractorConfidence.LAST_RESORT,
                            quote,
                            "the page calls it a fax number");
                } else {
                    double confidence =
                            hit.labelled()
                                    ? ExtractorConfidence.LABELLED
                                    : ExtractorConfidence.FORM;
                    add(phones, hit.number(), confidence, quote);
                }
            }
            above = line.text();
        }
        List<FieldCandidate> fax = faxes.list();
        List<FieldCandidate> found =
                phones.list().stream().filter(phone -> !isOnlyAFax(phone, fax)).toList();
        return found.isEmpty() ? fax : found;
    }

    /** A table may call its column a fax, and the page the same number beside a label. */
    private static boolean isOnlyAFax(FieldCandidate phone, List<FieldCandidate> faxes) {
        return phone.candidate().confidence() <= ExtractorConfidence.FORM
                && faxes.stream()
                        .anyMatch(f -> f.candidate().value().equals(phone.candidate().value()));
    }

    private void links(PageContent.Html html, Findings phones) {
        List<Element> links = new ArrayList<>(html.document().select("a[href^=tel:]"));
        for (Element link : links.subList(0, Math.min(links.size(), MOST_LINKS))) {
            String href = link.attr("href");
            String digits = decoded(href.substring("tel:".length()));
            finder.normalise(digits)
                    .ifPresent(
                            number ->
                                    add(
                                            phones,
                                            number,
                                            ExtractorConfidence.LINK,
                                            MarkupQuote.of(html, link, number, href)));
        }
    }

    private static String decoded(String escaped) {
        try {
            return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return escaped;
        }
    }

    private void add(
            Findings findings, String number, double confidence, String quote, String... warnings) {
        if (wellFormed.matcher(number).matches()) {
            fields.forEach(field -> findings.text(field, number, confidence, quote, warnings));
        }
    }
}
