package io.venuecurator.research.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.search.SearchHit;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitChoiceTest {

    @Test
    void anAddressIsReadOnceWithTheExcerptsOfAllQueries() {
        List<SearchHit> chosen =
                new HitChoice(9, 9)
                        .choose(
                                List.of(
                                        outcome(hit("https://a.example/x#top", 3, "one")),
                                        outcome(hit("https://a.example/x", 1, "two"))))
                        .hits();

        assertThat(chosen)
                .singleElement()
                .satisfies(h -> assertThat(h.rank()).isEqualTo(1))
                .satisfies(h -> assertThat(h.snippet()).contains("one", "two"));
    }

    @Test
    void theBestRanksOfAllQueriesGoFirst() {
        List<SearchHit> chosen =
                new HitChoice(2, 9)
                        .choose(
                                List.of(
                                        outcome(
                                                hit("https://a.example/", 0, ""),
                                                hit("https://b.example/", 1, "")),
                                        outcome(hit("https://c.example/", 0, ""))))
                        .hits();

        assertThat(chosen)
                .extracting(SearchHit::url)
                .containsExactly("https://a.example/", "https://c.example/");
    }

    @Test
    void oneSiteDoesNotTakeAllPlaces() {
        List<SearchHit> chosen =
                new HitChoice(3, 1)
                        .choose(
                                List.of(
                                        outcome(
                                                hit("https://www.a.example/1", 0, ""),
                                                hit("https://m.a.example/2", 1, ""),
                                                hit("https://b.example/", 2, ""))))
                        .hits();

        assertThat(chosen)
                .extracting(SearchHit::url)
                .containsExactly("https://www.a.example/1", "https://b.example/");
    }

    @Test
    void anAddressThatIsNoneIsKeptAsItIs() {
        assertThat(new HitChoice(3, 1).choose(List.of(outcome(hit("notes.txt", 0, "")))).hits())
                .hasSize(1);
    }

    @Test
    void whatWasLeftOutIsCountedByAddress() {
        ChosenHits chosen =
                new HitChoice(1, 1)
                        .choose(
                                List.of(
                                        outcome(hit("https://a.example/x#top", 0, "")),
                                        outcome(
                                                hit("https://A.example/x", 1, ""),
                                                hit("https://b.example/", 2, ""))));

        assertThat(chosen.hits()).hasSize(1);
        assertThat(chosen.found()).isEqualTo(2);
    }

    private static SearchOutcome outcome(SearchHit... hits) {
        return new SearchOutcome(
                new SearchQuery("contact", "q", 1), List.of(hits), false, List.of(), 1, List.of());
    }

    private static SearchHit hit(String url, int rank, String snippet) {
        return new SearchHit(url, "", snippet, null, rank, "test", null);
    }
}
