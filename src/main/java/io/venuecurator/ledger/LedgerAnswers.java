package io.venuecurator.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import io.venuecurator.research.search.AnswerStore;
import io.venuecurator.research.search.SearchHit;
import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The answers of searches in the ledger, so that a paid question survives a kill. Queries that
 * differ only in case or white space are one.
 */
final class LedgerAnswers implements AnswerStore {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");
    private static final TypeReference<List<SearchHit>> HITS = new TypeReference<>() {};

    private final Database database;
    private final InstantSource clock;

    LedgerAnswers(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<List<SearchHit>> get(String source, String query, Duration maxAge) {
        long oldest = clock.instant().minus(maxAge).toEpochMilli();
        return database.read(
                db ->
                        Sql.first(
                                db,
                                "SELECT hits FROM answer"
                                        + " WHERE source = ? AND query = ? AND answered_at >= ?",
                                row -> Json.readList(row.getString(1), HITS),
                                source,
                                normalised(query),
                                oldest));
    }

    @Override
    public void put(String source, String query, List<SearchHit> hits) {
        String json = Json.write(hits);
        database.write(
                db ->
                        Sql.run(
                                db,
                                "INSERT OR REPLACE INTO answer (source, query, answered_at, hits)"
                                        + " VALUES (?, ?, ?, ?)",
                                source,
                                normalised(query),
                                clock.millis(),
                                json));
    }

    private static String normalised(String query) {
        String text = Normalizer.normalize(query, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
