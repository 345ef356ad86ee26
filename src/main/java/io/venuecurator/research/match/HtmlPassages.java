package io.venuecurator.research.match;

import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.research.text.VisibleText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Cuts a web page down to what speaks of one venue. Works on copies; the page itself is not
 * changed.
 */
final class HtmlPassages {

    private static final String BLOCKS = "p,li,dd,blockquote,figcaption,tr";
    private static final int MOST_KEPT = 200;
    private static final int MOST_HEADS = 3_000;
    private static final int MOST_BLOCKS = 10_000;
    private static final long MOST_ELEMENTS = 100_000;

    private HtmlPassages() {}

    /** Whether a page has no more parts than any page that a person made. */
    static boolean isReadable(Document document) {
        return document.stream().limit(MOST_ELEMENTS + 1).count() <= MOST_ELEMENTS
                && document.select("h1,h2,h3,h4,h5,h6,[itemprop=name]").size() <= MOST_HEADS
                && document.select(BLOCKS).size() <= MOST_BLOCKS;
    }

    /** Only the sections, rows and paragraphs that name the venue; none if there are none. */
    static Optional<PageContent> about(Page page, Document document, VenueOnPage venue) {
        Set<Element> kept = sections(document, venue::isNamedBy);
        for (Element block : document.body().select(BLOCKS)) {
            boolean names = block.nameIs("tr") ? rowIsNamed(block, venue) : isAbout(block, venue);
            if (names && kept.size() < MOST_KEPT && !isWithin(block, kept)) {
                kept.add(block);
            }
        }
        return only(page, document, kept, venue);
    }

    /** Only the sections under headings that name the branch; none if there are none. */
    static Optional<PageContent> ofBranch(Page page, Document document, VenueOnPage venue) {
        Set<Element> kept = sections(document, venue::branchIsNamedBy);
        return kept.isEmpty() ? Optional.empty() : only(page, document, kept, venue);
    }

    private static Set<Element> sections(Document document, Predicate<String> named) {
        HtmlSections sections = new HtmlSections(document.body());
        Set<Element> kept = new LinkedHashSet<>();
        sections.heads().stream()
                .filter(head -> !head.nameIs("h1") && named.test(head.text()))
                .limit(MOST_KEPT)
                .filter(head -> !kept.contains(head) && !isWithin(head, kept))
                .forEach(head -> kept.addAll(sections.under(head)));
        return kept;
    }

    private static Optional<PageContent> only(
            Page page, Document document, Set<Element> kept, VenueOnPage venue) {
        Document shell = Document.createShell(document.baseUri());
        shell.title(page.title());
        kept.forEach(element -> append(shell, element));
        copySchema(document, shell, venue);
        return kept.isEmpty() && shell.body().childrenSize() == 0
                ? Optional.empty()
                : Optional.of(withoutForeign(shell, venue, false));
    }

    /** The page of a listing without the listing's own contacts and navigation. */
    static PageContent withoutFrame(Document document, VenueOnPage venue) {
        Document left = document.clone();
        left.body().select("nav,footer,aside").stream()
                .filter(frame -> !venue.isMentionedIn(frame.text()))
                .forEach(Element::remove);
        return withoutForeign(left, venue, false);
    }

    /** The whole page without what is about other places. */
    static PageContent withoutForeign(Document document, VenueOnPage venue, boolean copy) {
        Document left = copy ? document.clone() : document;
        HtmlSections sections = new HtmlSections(left.body());
        for (Element head : sections.heads()) {
            if (!head.nameIs("h1") && head.hasParent() && venue.isForeign(head.text())) {
                sections.under(head).forEach(Element::remove);
            }
        }
        for (Element block : new ArrayList<>(left.body().select(BLOCKS))) {
            if (isLeaf(block)) {
                removeForeign(block, venue);
            }
        }
        SchemaPlaces.keepOnly(
                left, name -> venue.isNamedBy(name) || venue.houseIsNamedBy(name), true);
        return new PageContent.Html(left, VisibleText.of(left));
    }

    private static void removeForeign(Element block, VenueOnPage venue) {
        String text = subject(block);
        if (!venue.speaksOfOther(text)) {
            return;
        }
        if (!venue.isMentionedIn(block.text()) && !venue.isMentionedIn(text)) {
            block.remove();
        } else if (!block.nameIs("tr")) {
            List<String> kept = Sentences.withoutForeign(block.text(), venue);
            if (kept.size() < Sentences.of(block.text()).size()) {
                block.text(String.join(" ", kept));
            }
        }
    }

    /** What says whom a block is about: a row's first cell, the term before a definition. */
    private static String subject(Element block) {
        if (block.nameIs("tr")) {
            return firstCell(block);
        }
        Element term = block.nameIs("dd") ? block.previousElementSibling() : null;
        return term == null ? block.text() : term.text() + ' ' + block.text();
    }

    private static boolean isAbout(Element block, VenueOnPage venue) {
        return isLeaf(block)
                && venue.isMentionedIn(block.text())
                && !venue.mentionsOther(block.text());
    }

    private static boolean rowIsNamed(Element row, VenueOnPage venue) {
        return row.children().stream()
                .limit(2)
                .anyMatch(cell -> cell.hasText() && venue.isNamedBy(cell.text()));
    }

    private static String firstCell(Element row) {
        Element cell = row.firstElementChild();
        return cell == null ? "" : cell.text();
    }

    private static boolean isLeaf(Element block) {
        return block.select(BLOCKS).size() == 1;
    }

    private static boolean isWithin(Element element, Collection<Element> kept) {
        return element.parents().stream().anyMatch(kept::contains);
    }

    private static void append(Document shell, Element element) {
        if (!element.nameIs("tr")) {
            shell.body().appendChild(element.clone());
            return;
        }
        Element table = shell.body().appendElement("table").appendElement("tbody");
        Element whole = element.closest("table");
        Element header = whole == null ? null : whole.selectFirst("tr:has(th)");
        if (header != null && !header.equals(element)) {
            table.appendChild(header.clone());
        }
        table.appendChild(element.clone());
    }

    private static void copySchema(Document from, Document to, VenueOnPage venue) {
        List<Element> scripts = from.select("script[type=application/ld+json]");
        scripts.forEach(script -> to.body().appendChild(script.clone()));
        SchemaPlaces.keepOnly(to, venue::isNamedBy, false);
    }
}
