package io.venuecurator.research.extract;

import io.venuecurator.research.match.Vocabulary;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The venue's own website: the page's own host where that is made of the venue's name, links
 * labelled as the website, and addresses in the text behind such a label. Social networks and
 * directories never count.
 */
public final class WebsiteExtractor implements CandidateExtractor {

    private static final int MOST_LINKS = 2_000;
    private static final int SHORTEST_WORD = 4;
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:visit |official |our |go to |view )*(?:the )?(?:web ?site|homepage|official (?:site|page))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SHOWN_HOST =
            Pattern.compile(
                    "(?:https?://)?(?:www\\.)[a-z0-9.-]{3,80}(?:/\\S{0,80})?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED_TEXT =
            Pattern.compile(
                    "\\b(?:web ?site|url|web|homepage)\\s?:\\s{0,2}((?:https?://)?[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}"
                            + "(?:/[^\\s,;|)]{0,150})?)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9]+");

    private final List<VenueField> fields;

    /** Words that any venue's name, and any directory's host, may have. */
    private final Set<String> common;

    private final OfficialSites sites = OfficialSites.bundled();

    /** Looks for the profile's fields of type url. */
    public WebsiteExtractor(VenueProfile profile) {
        fields = profile.fields(FieldType.URL, "");
        Vocabulary words = Vocabulary.bundled();
        common =
                Stream.of(
                                SameName.words(profile.region().countryName()),
                                words.kinds(),
                                words.houses(),
                                words.parts(),
                                words.trade(),
                                words.pageWords())
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
    }

    @Override
    public String name() {
        return "website";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        Optional<URI> own = OfficialSites.parse(page.url());
        own.ifPresent(uri -> ownHost(page, uri, venue, findings));
        if (page.content() instanceof PageContent.Html html) {
            html.document().select("a[href^=http]").stream()
                    .limit(MOST_LINKS)
                    .filter(WebsiteExtractor::isLabelled)
                    .forEach(link -> link(html, link, own, findings));
        }
        for (Line line : Line.of(page.text())) {
            Matcher matcher = LABELLED_TEXT.matcher(line.text());
            while (matcher.find()) {
                int start = line.start() + matcher.start();
                String quote = Quote.around(page.text(), start, line.start() + matcher.end());
                add(findings, absolute(matcher.group(1)), ExtractorConfidence.LABELLED, quote);
            }
        }
        return findings.list();
    }

    private void ownHost(Page page, URI uri, Venue venue, Findings findings) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (isNamedAfter(host, venue.name())) {
            String quote = Quote.cut(page.title().isBlank() ? page.url() : page.title());
            add(findings, OfficialSites.home(uri), ExtractorConfidence.SENTENCE, quote);
        }
    }

    /**
     * Whether a host is made of the venue's telling words, at least one of four letters or more.
     */
    private boolean isNamedAfter(String host, String name) {
        String letters = NOT_IN_NAMES.matcher(host).replaceAll("");
        List<String> words =
                SameName.words(name).stream()
                        .filter(word -> word.length() >= SHORTEST_WORD && !common.contains(word))
                        .toList();
        long held = words.stream().filter(letters::contains).count();
        return held > 0 && held * 2 >= words.size();
    }

    private static boolean isLabelled(Element link) {
        String label = Quote.fold(link.text());
        return label.length() <= 80
                && (LABEL.matcher(label).matches() || SHOWN_HOST.matcher(label).matches());
    }

    private void link(PageContent.Html html, Element link, Optional<URI> own, Findings findings) {
        String href = link.attr("href").strip();
        boolean away =
                OfficialSites.parse(href)
                        .filter(
                                uri ->
                                        own.isEmpty()
                                                || !uri.getHost()
                                                        .equalsIgnoreCase(own.get().getHost()))
                        .isPresent();
        if (away) {
            String quote = MarkupQuote.of(html, link, href, href);
            add(findings, href, ExtractorConfidence.LINK, quote);
        }
    }

    private static String absolute(String written) {
        String plain = written.replaceAll("[.,;]{1,3}$", "");
        return plain.matches("(?i)https?://.*") ? plain : "https://" + plain;
    }

    private void add(Findings findings, String address, double confidence, String quote) {
        sites.official(address)
                .ifPresent(
                        url ->
                                fields.forEach(
                                        field -> findings.text(field, url, confidence, quote)));
    }
}
