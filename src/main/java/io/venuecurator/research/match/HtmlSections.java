package io.venuecurator.research.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** The stretch of a web page that stands under one heading. */
final class HtmlSections {

    /** What may head a section: headings, and the name of a described thing. */
    static final String HEADS = "h1,h2,h3,h4,h5,h6,[itemprop=name]";

    private static final int LONGEST_HEADING = 200;
    private static final int BELOW_HEADINGS = 7;
    private static final Set<String> CONTAINERS =
            Set.of("article", "section", "li", "td", "details");

    private HtmlSections() {}

    /** The headings of a page that are short enough to be one. */
    static List<Element> heads(Element root) {
        return root.select(HEADS).stream()
                .filter(head -> head.hasText() && head.text().length() <= LONGEST_HEADING)
                .toList();
    }

    /** The elements of a heading's section, side by side, the one with the heading first. */
    static List<Element> under(Element head) {
        int level = level(head);
        Element top = outermost(head, level);
        List<Element> section = new ArrayList<>(List.of(top));
        if (isContainer(top) || level == BELOW_HEADINGS) {
            return section;
        }
        for (Element next = top.nextElementSibling();
                next != null && !hasHead(next, level);
                next = next.nextElementSibling()) {
            section.add(next);
        }
        return section;
    }

    /** The largest element that has this heading and no other of its level. */
    private static Element outermost(Element head, int level) {
        Element top = head;
        Element parent = top.parent();
        while (parent != null && !isContainer(top) && isSectionOf(parent, top, head, level)) {
            top = parent;
            parent = top.parent();
        }
        return top;
    }

    private static boolean isSectionOf(Element parent, Element top, Element head, int level) {
        boolean whole = parent.nameIs("body") || parent.nameIs("html") || parent.nameIs("main");
        boolean alone = heads(parent).stream().noneMatch(h -> !h.equals(head) && level(h) <= level);
        return !whole && alone && (isContainer(parent) || isFirst(top));
    }

    /** Whether nothing is written before an element in its parent. */
    private static boolean isFirst(Element element) {
        for (Node before = element.previousSibling();
                before != null;
                before = before.previousSibling()) {
            boolean written =
                    before instanceof TextNode text
                            ? !text.isBlank()
                            : before instanceof Element e && e.hasText();
            if (written) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContainer(Element element) {
        return CONTAINERS.contains(element.normalName()) || element.hasAttr("itemscope");
    }

    private static boolean hasHead(Element element, int level) {
        Elements within = element.select(HEADS);
        return within.stream().anyMatch(h -> level(h) <= level);
    }

    private static int level(Element head) {
        String name = head.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h';
        return heading ? name.charAt(1) - '0' : BELOW_HEADINGS;
    }
}
