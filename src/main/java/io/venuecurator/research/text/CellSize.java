package io.venuecurator.research.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Tells the cells of a table of data from those that only lay out the page: a cell of data is short
 * and holds no further table. Looks at a bounded number of nodes.
 */
final class CellSize implements NodeFilter {

    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_NODES = 100;

    private int characters;
    private int nodes;
    private boolean large;

    private CellSize() {}

    static boolean isSmall(Element cell) {
        CellSize size = new CellSize();
        cell.filter(size);
        return !size.large;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        if (node instanceof TextNode text) {
            characters += text.getWholeText().strip().length();
        }
        boolean table = node instanceof Element element && element.nameIs("table");
        large = table || nodes > MOST_NODES || characters > MOST_CHARACTERS;
        return large ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
