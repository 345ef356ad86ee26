package io.venuecurator.research.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a web page as a reader sees it: one line per block, the cells of a table row side by
 * side with two spaces between, white space folded. Header and footer stay, for that is where
 * contacts stand. Walks the tree without recursion.
 */
public final class VisibleText {

    private static final Set<String> UNSEEN =
            Set.of(
                    "head",
                    "title",
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "canvas",
                    "audio",
                    "video",
                    "select",
                    "datalist",
                    "textarea");
    private static final Set<String> BREAKING = Set.of("br", "hr", "tr", "li", "dt", "dd");

    private VisibleText() {}

    /** The visible text of a document. */
    public static String of(Document document) {
        Walk walk = new Walk();
        document.filter(walk);
        return walk.lines.toString();
    }

    private static boolean hidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String folded = style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return folded.contains("display:none") || folded.contains("visibility:hidden");
    }

    /** A link that is a value of its own, however closely words are set around it. */
    private static boolean isContact(Element element) {
        if (!element.nameIs("a")) {
            return false;
        }
        String href = element.attr("href");
        return href.startsWith("mailto:") || href.startsWith("tel:");
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** Collects the lines on one walk through the tree. */
    private static final class Walk implements NodeFilter {

        private final TextLines lines = new TextLines();

        /**
         * How deep the cell lies whose blocks stay on the row's line, -1 outside of such a cell.
         */
        private int flatCell = -1;

        private int preformatted;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                addText(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (UNSEEN.contains(element.normalName()) || hidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String email = ProtectedEmail.of(element);
            if (!email.isEmpty()) {
                lines.add(email);
                return FilterResult.SKIP_CHILDREN;
            }
            open(element, depth);
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element, depth);
            }
            return FilterResult.CONTINUE;
        }

        private void open(Element element, int depth) {
            if (element.nameIs("pre")) {
                preformatted++;
            }
            if (flatCell < 0 && isCell(element) && CellSize.isSmall(element)) {
                flatCell = depth;
                lines.gap();
            } else {
                breakAround(element);
            }
        }

        private void close(Element element, int depth) {
            if (element.nameIs("pre")) {
                preformatted--;
            }
            if (depth == flatCell) {
                flatCell = -1;
                lines.gap();
            } else {
                breakAround(element);
            }
        }

        private void breakAround(Element element) {
            if (isContact(element)) {
                lines.apart();
            } else if (element.isBlock() || BREAKING.contains(element.normalName())) {
                if (flatCell < 0) {
                    lines.newLine();
                } else {
                    lines.space();
                }
            }
        }

        private void addText(String text) {
            if (preformatted == 0 || flatCell >= 0) {
                lines.add(text);
                return;
            }
            boolean first = true;
            for (String line : text.split("\\R", -1)) {
                if (!first) {
                    lines.newLine();
                }
                lines.add(line);
                first = false;
            }
        }
    }
}
