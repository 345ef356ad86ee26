package io.venuecurator.research.match;

import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads what a page says it is about: headings, title, Open Graph, schema.org. */
final class PageSubjects {

    private static final int LONGEST = 300;

    private final PageNames names;

    PageSubjects(PageNames names) {
        this.names = names;
    }

    /** The subject of a page; without names where the page gives none. */
    PageSubject of(Page page) {
        return switch (page.content()) {
            case PageContent.Html html -> ofHtml(page, html.document());
            case PageContent.Plain plain ->
                    ofTitles(List.of(page.title(), firstLine(plain.text())));
            case PageContent.Facts facts -> ofTitles(List.of(page.title()));
            case PageContent.Snippet snippet ->
                    ofTitles(List.of(page.title(), firstLine(snippet.text())));
        };
    }

    private PageSubject ofHtml(Page page, Document document) {
        List<String> titles = new ArrayList<>();
        Elements headings = document.select("h1");
        if (headings.size() == 1) {
            titles.add(headings.text());
        }
        titles.add(meta(document, "og:title"));
        titles.add(page.title());
        PageSubject subject = ofTitles(titles);
        List<String> mains = new ArrayList<>(subject.mains());
        List<String> described = SchemaPlaces.names(document);
        if (described.size() == 1) {
            mains.addAll(described);
        }
        List<String> sites = new ArrayList<>(subject.sites());
        sites.add(meta(document, "og:site_name"));
        sites.removeIf(String::isBlank);
        return new PageSubject(mains, sites);
    }

    /** A title's first part that could be a name is the subject, the others may name the site. */
    private PageSubject ofTitles(List<String> titles) {
        List<String> mains = new ArrayList<>();
        List<String> sites = new ArrayList<>();
        for (String title : titles.stream().distinct().toList()) {
            List<String> fragments = PageNames.fragments(bounded(title));
            List<String> telling = fragments.stream().skip(1).filter(names::tells).toList();
            if (telling.isEmpty()) {
                mains.addAll(fragments.stream().filter(names::tells).toList());
            } else {
                mains.add(fragments.getFirst());
                mains.add(telling.getFirst());
                sites.addAll(telling.subList(1, telling.size()));
            }
        }
        return new PageSubject(
                mains.stream().distinct().toList(), sites.stream().distinct().toList());
    }

    private static String meta(Document document, String property) {
        Element meta = document.selectFirst("meta[property=" + property + "]");
        return meta == null ? "" : bounded(meta.attr("content"));
    }

    private static String firstLine(String text) {
        return bounded(text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
    }

    private static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
