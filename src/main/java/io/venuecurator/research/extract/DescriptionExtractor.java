package io.venuecurator.research.extract;

import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * A description of the venue: what the page gives as its own description, else its first paragraph
 * that reads like one. The description of a site's first page is trusted most, then one that names
 * the venue.
 */
public final class DescriptionExtractor implements CandidateExtractor {

    private static final List<String> META =
            List.of("meta[name=description]", "meta[property=og:description]");

    private static final Pattern HOME =
            Pattern.compile("/?|/(?:index|home|default)(?:\\.\\w{2,5})?", Pattern.CASE_INSENSITIVE);

    private final List<VenueField> fields;

    /** Looks for the profile's fields of type prose. */
    public DescriptionExtractor(VenueProfile profile) {
        fields = profile.fields(FieldType.PROSE, "");
    }

    @Override
    public String name() {
        return "description";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        if (page.content() instanceof PageContent.Html html) {
            meta(page, html.document(), venue, findings);
        }
        if (!(page.content() instanceof PageContent.Snippet)) {
            Line.of(page.text()).stream()
                    .map(line -> Quote.fold(line.text()))
                    .filter(text -> Prose.isDescription(text) && isSentence(text))
                    .findFirst()
                    .ifPresent(text -> add(findings, text, trust(text, venue)));
        }
        return findings.list();
    }

    private void meta(Page page, Document document, Venue venue, Findings findings) {
        for (String selector : META) {
            String text = Quote.fold(document.select(selector).attr("content"));
            if (Prose.isDescription(text)) {
                boolean home = isHome(page.url());
                add(findings, text, home ? ExtractorConfidence.SENTENCE : trust(text, venue));
                return;
            }
        }
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.contains(". ");
    }

    /** The first page of a site describes the whole place, its other pages what they offer. */
    private static boolean isHome(String url) {
        return OfficialSites.parse(url)
                .map(uri -> String.valueOf(uri.getPath()))
                .filter(path -> HOME.matcher(path).matches())
                .isPresent();
    }

    private static double trust(String text, Venue venue) {
        Set<String> name = SameName.words(venue.name());
        boolean named = !name.isEmpty() && SameName.words(text).containsAll(name);
        return named ? ExtractorConfidence.FORM : ExtractorConfidence.VAGUE;
    }

    private void add(Findings findings, String text, double confidence) {
        fields.forEach(field -> findings.text(field, text, confidence, Quote.cut(text)));
    }
}
