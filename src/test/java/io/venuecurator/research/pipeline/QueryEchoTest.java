package io.venuecurator.research.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.venue.Venue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryEchoTest {

    private static final SearchQuery QUERY =
            new SearchQuery(
                    "amenities",
                    "Harbour Hotel Singapore wedding facilities bridal suite AV equipment catering"
                            + " valet parking",
                    2);
    private final QueryEcho echo =
            new QueryEcho(
                    List.of(QUERY),
                    new Venue(
                            "v",
                            JsonNodeFactory.instance.objectNode().put("name", "Harbour Hotel")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Result 0 Harbour Hotel Singapore wedding facilities bridal suite AV equipment"
                        + " catering valet parking",
                "Search: \"harbour hotel singapore wedding facilities bridal suite av equipment"
                        + " catering valet parking\" (10 results)",
                "Singapore wedding, facilities, bridal suite, AV equipment, catering, valet parking",
                "Harbour Hotel Singapore wedding facilities bridal suite\u2026",
                "Harbour Hotel Singapore wedding facilities bridal ...",
            })
    void theQuestionGivenBackIsAnEcho(String text) {
        assertThat(echo.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Harbour Hotel Singapore",
                "Harbour Hotel Singapore wedding facilities",
                "Harbour Hotel Singapore\u2026",
                "Facilities: bridal suite, AV equipment, valet parking on request",
                "The Harbour Hotel has a bridal suite, catering and valet parking.",
            })
    void anAnswerIsNone(String text) {
        assertThat(echo.isIn(text)).isFalse();
    }

    @Test
    void onlyTheEchoIsTakenFromAHit() {
        SearchHit hit =
                new SearchHit(
                        "https://a.example/",
                        "Result 1 " + QUERY.query(),
                        "You asked: " + QUERY.query() + ". Tel 6123 4567",
                        null,
                        3,
                        "web",
                        null);

        assertThat(echo.without(List.of(hit)))
                .containsExactly(
                        new SearchHit(
                                "https://a.example/",
                                "Result 1 \u2026",
                                "You asked: \u2026. Tel 6123 4567",
                                null,
                                3,
                                "web",
                                null));
    }
}
