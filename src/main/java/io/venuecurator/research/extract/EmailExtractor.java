package io.venuecurator.research.extract;

import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * E-mail addresses from mailto: links, text, and what a page shows to readers without scripts.
 * Addresses for events come before general ones, those for jobs and the press last.
 */
public final class EmailExtractor implements CandidateExtractor {

    private static final int MOST_LINKS = 100;
    private static final double EVENTS_BONUS = 0.08;
    private static final double ELSEWHERE_PENALTY = 0.4;
    private static final Pattern EVENTS =
            Pattern.compile(
                    "(?:.*[._-])?(?:weddings?|events?|banquets?|catering|sales|functions?|meetings?"
                            + "|celebrations?|mice)(?:[._-].*)?@.*");
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?:.*[._-])?(?:careers?|jobs?|hr(?:dept)?|recruit\\w*|press|media|pr|privacy|dpo|legal"
                            + "|webmaster|postmaster|abuse|no-?reply|donotreply|support|billing"
                            + "|investors?|dataprotection)(?:[._-].*)?@.*");

    private final List<VenueField> fields;
    private final EmailFinder finder = new EmailFinder();

    /** Looks for the profile's fields of type email. */
    public EmailExtractor(VenueProfile profile) {
        fields = profile.fields(FieldType.EMAIL, "");
    }

    @Override
    public String name() {
        return "email";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        if (page.content() instanceof PageContent.Html html) {
            links(html, findings);
            withoutScripts(html, findings);
        }
        for (Line line : Line.of(page.text())) {
            for (EmailHit hit : finder.find(line.text())) {
                int start = line.start() + hit.start();
                String quote = Quote.around(page.text(), start, line.start() + hit.end());
                add(findings, hit.address(), ExtractorConfidence.LABELLED, quote);
            }
        }
        return findings.list();
    }

    private void links(PageContent.Html html, Findings findings) {
        html.document().select("a[href^=mailto:]").stream()
                .limit(MOST_LINKS)
                .forEach(
                        link -> {
                            String href = link.attr("href");
                            String target = href.substring("mailto:".length()).split("\\?", 2)[0];
                            link(html, link, decoded(target), href, findings);
                        });
    }

    /** Pages that write an address by script often spell it out for those who run none. */
    private void withoutScripts(PageContent.Html html, Findings findings) {
        html.document().select("noscript").stream()
                .limit(MOST_LINKS)
                .forEach(
                        element -> {
                            String text = Quote.cut(element.text());
                            for (EmailHit hit : finder.find(text)) {
                                add(findings, hit.address(), ExtractorConfidence.LABELLED, text);
                            }
                        });
    }

    private void link(
            PageContent.Html html,
            Element element,
            String target,
            String attribute,
            Findings findings) {
        String capped = target.substring(0, Math.min(target.length(), Quote.LONGEST));
        for (EmailHit hit : finder.find(capped)) {
            String quote = MarkupQuote.of(html, element, hit.address(), attribute);
            add(findings, hit.address(), ExtractorConfidence.LINK, quote);
        }
    }

    private static String decoded(String escaped) {
        try {
            return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return escaped;
        }
    }

    private void add(Findings findings, String address, double base, String quote) {
        double confidence =
                ELSEWHERE.matcher(address).matches()
                        ? base - ELSEWHERE_PENALTY
                        : EVENTS.matcher(address).matches() ? base + EVENTS_BONUS : base;
        fields.forEach(field -> findings.text(field, address, confidence, quote));
    }
}
