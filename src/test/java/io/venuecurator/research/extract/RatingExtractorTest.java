package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingExtractorTest {

    private final RatingExtractor extractor = new RatingExtractor(TestPages.PROFILE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rated 4.6/5 by 310 reviews|4.6|310",
                "4.6 (1,234 reviews)|4.6|1234",
                "★★★★☆ 4.2 / 5 · 310 reviews|4.2|310",
                "4.5 stars from 88 Google reviews|4.5|88",
                "Score 9.2 out of 10, 45 ratings|4.6|45",
                "Guests rate us 4.5 out of 5 (412 reviews).|4.5|412",
                "Rating: 4.8 (12 verified reviews)|4.8|12",
            })
    void readsScoreAndCount(String line, String rating, String count) {
        Page page = TestPages.plain(line);
        assertThat(TestPages.values(extractor, page, "rating")).containsExactly(rating);
        assertThat(TestPages.values(extractor, page, "review_count")).containsExactly(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A 5-star hotel with 4 restaurants", "Open 24/5 for reviews", "Reviews 4/5/2026",
                "Rated room 3", "6/5 stars", "Star rating 0/5",
            })
    void isNotFooledByOtherNumbers(String line) {
        assertThat(TestPages.values(extractor, TestPages.plain(line), "rating")).isEmpty();
    }
}
