package io.venuecurator.research.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** The fields of the folder's index and how their words are taken apart. */
final class FolderFields {

    static final String TITLE = "title";

    /** The title and the visible text, so that one look decides whether a name is on the page. */
    static final String TEXT = "text";

    static final String URL = "url";
    static final String NAME = "name";
    static final String DATE = "date";

    private static final FieldType WITH_OFFSETS = withOffsets();

    private FolderFields() {}

    /** English words without accents and endings. */
    static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream stream = new EnglishPossessiveFilter(words);
                stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
                stream = new StopFilter(stream, EnglishAnalyzer.getDefaultStopSet());
                return new TokenStreamComponents(words, new PorterStemFilter(stream));
            }
        };
    }

    /** An index entry. */
    static Document entry(String name, String url, String title, String text, String date) {
        Document entry = new Document();
        entry.add(new StoredField(NAME, name));
        entry.add(new StoredField(URL, url));
        entry.add(new StoredField(DATE, date));
        entry.add(new TextField(TITLE, title, Field.Store.YES));
        entry.add(new Field(TEXT, title + "\n" + text, WITH_OFFSETS));
        return entry;
    }

    /** The offsets let the best passage be found without taking the whole text apart again. */
    private static FieldType withOffsets() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
