package io.venuecurator.research.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a page and the stretch that stands under each. Built in one pass; a section is
 * found by looking at the neighbouring headings only, because a hostile page may have very many.
 */
final class HtmlSections {

    private static final String HEADS = "h1,h2,h3,h4,h5,h6,[itemprop=name]";
    private static final int LONGEST_HEADING = 200;
    private static final int BELOW_HEADINGS = 7;
    private static final Set<String> WHOLE = Set.of("body", "html", "main");
    private static final Set<String> CONTAINERS =
            Set.of("article", "section", "li", "td", "details");

    private final List<Element> heads;
    private final Map<Element, Element> before = new HashMap<>();
    private final Map<Element, Element> after = new HashMap<>();

    /** Reads the headings below an element. */
    HtmlSections(Element root) {
        heads =
                root.select(HEADS).stream()
                        .filter(head -> head.hasText() && head.text().length() <= LONGEST_HEADING)
                        .toList();
        link(heads, before);
        link(heads.reversed(), after);
    }

    /** For each heading the nearest one passed before that is not of a lower level. */
    private static void link(List<Element> order, Map<Element, Element> links) {
        Deque<Element> open = new ArrayDeque<>();
        for (Element head : order) {
            while (!open.isEmpty() && level(open.peek()) > level(head)) {
                open.pop();
            }
            if (!open.isEmpty()) {
                links.put(head, open.peek());
            }
            open.push(head);
        }
    }

    /** The headings, in the order of the page. */
    List<Element> heads() {
        return heads;
    }

    /** The elements of a heading's section, side by side, the one with the heading first. */
    List<Element> under(Element head) {
        Element top = outermost(head);
        List<Element> section = new ArrayList<>(List.of(top));
        if (isContainer(top) || level(head) == BELOW_HEADINGS) {
            return section;
        }
        Element end = childOf(top.parent(), after.get(head));
        for (Node next = top.nextSibling();
                next != null && !next.equals(end);
                next = next.nextSibling()) {
            if (next instanceof Element element) {
                section.add(element);
            }
        }
        return section;
    }

    /** The largest element that has this heading and no other of its level. */
    private Element outermost(Element head) {
        Element top = head;
        Element parent = top.parent();
        while (parent != null && !isContainer(top) && isSectionOf(parent, top, head)) {
            top = parent;
            parent = top.parent();
        }
        return top;
    }

    private boolean isSectionOf(Element parent, Element top, Element head) {
        return !WHOLE.contains(parent.normalName())
                && (isContainer(parent) || isFirst(top))
                && childOf(parent, before.get(head)) == null
                && childOf(parent, after.get(head)) == null;
    }

    /** The child of a parent in which an element stands, none if it stands elsewhere. */
    private static @Nullable Element childOf(@Nullable Element parent, @Nullable Element inner) {
        Element child = inner;
        while (child != null && child.parent() != null && !child.parent().equals(parent)) {
            child = child.parent();
        }
        return child == null || child.parent() == null ? null : child;
    }

    /** Whether nothing is written before an element in its parent. */
    private static boolean isFirst(Element element) {
        for (Node node = element.previousSibling(); node != null; node = node.previousSibling()) {
            boolean written =
                    node instanceof TextNode text
                            ? !text.isBlank()
                            : node instanceof Element e && e.hasText();
            if (written) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContainer(Element element) {
        return CONTAINERS.contains(element.normalName()) || element.hasAttr("itemscope");
    }

    private static int level(Element head) {
        String name = head.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h';
        return heading ? name.charAt(1) - '0' : BELOW_HEADINGS;
    }
}
