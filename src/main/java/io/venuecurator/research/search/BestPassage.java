package io.venuecurator.research.search;

import io.venuecurator.research.text.OneLine;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The lines of a page that answer a query best, as its excerpt. */
final class BestPassage {

    private static final int GOAL = 160;
    private static final int LONGEST = 500;
    private static final int PASSAGES = 2;

    private final UnifiedHighlighter highlighter;

    BestPassage(IndexSearcher searcher, Analyzer analyzer) {
        Supplier<BreakIterator> lines =
                () ->
                        LengthGoalBreakIterator.createMinLength(
                                new CustomSeparatorBreakIterator('\n'), GOAL, 0.5f);
        highlighter =
                UnifiedHighlighter.builder(searcher, analyzer)
                        .withBreakIterator(lines)
                        .withFormatter(new DefaultPassageFormatter("", "", " … ", false))
                        .withMaxLength(Integer.MAX_VALUE - 1)
                        .build();
    }

    /** One excerpt per hit, in their order. */
    String[] of(Query query, TopDocs hits) throws IOException {
        String[] passages = highlighter.highlight(FolderFields.TEXT, query, hits, PASSAGES);
        for (int i = 0; i < passages.length; i++) {
            passages[i] = passages[i] == null ? "" : OneLine.of(passages[i], LONGEST);
        }
        return passages;
    }
}
