package io.venuecurator.research.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Turns a search text and a venue's name into an index query. Built from words, never parsed, so no
 * text can break it: most of the name has to be on the page, the whole name in order counts most,
 * above all in the title, and the other words decide among such pages.
 */
final class FolderQuery {

    private static final int LONGEST = 500;
    private static final int SLOP = 2;
    private static final float NEEDED_SHARE = 2f / 3;

    private final QueryBuilder builder;

    FolderQuery(Analyzer analyzer) {
        builder = new QueryBuilder(analyzer);
    }

    /** The query; matches nothing if neither text nor name holds a word. */
    Query of(String text, String venueName) {
        String name = clipped(venueName);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Query nameWords = builder.createBooleanQuery(FolderFields.TEXT, name);
        if (nameWords != null) {
            query.add(mostOf(nameWords, name), Occur.MUST);
            add(query, builder.createPhraseQuery(FolderFields.TEXT, name, SLOP), 6);
            add(query, builder.createPhraseQuery(FolderFields.TITLE, name, SLOP), 10);
            add(query, builder.createBooleanQuery(FolderFields.TITLE, name), 2);
        }
        String words = clipped(text);
        add(query, builder.createBooleanQuery(FolderFields.TEXT, words), 1);
        add(query, builder.createBooleanQuery(FolderFields.TITLE, words), 1);
        BooleanQuery built = query.build();
        return built.clauses().isEmpty() ? new MatchNoDocsQuery("no words") : built;
    }

    /**
     * The query for the excerpt: the plain words, so that a title in full does not outweigh all.
     */
    Query words(String text, String venueName) {
        Query words = builder.createBooleanQuery(FolderFields.TEXT, clipped(text));
        return words == null ? of(text, venueName) : words;
    }

    private Query mostOf(Query nameWords, String name) {
        int words = nameWords instanceof BooleanQuery many ? many.clauses().size() : 1;
        int needed = words <= 2 ? words : (int) Math.ceil(words * NEEDED_SHARE);
        // The builder rounds the share down; the half keeps it from losing one to that.
        float share = Math.min(1, (needed + 0.5f) / words);
        Query most = builder.createMinShouldMatchQuery(FolderFields.TEXT, name, share);
        return most == null ? nameWords : most;
    }

    private static void add(BooleanQuery.Builder query, @Nullable Query part, float boost) {
        if (part != null) {
            query.add(new BoostQuery(part, boost), Occur.SHOULD);
        }
    }

    private static String clipped(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
