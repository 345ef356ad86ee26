package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.page.Page;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to hang a rule. The time limit is far above what they take; it only ends a hang. */
class HostileInputTest {

    private static final int SIZE = 1_000_000;
    private static final List<CandidateExtractor> RULES =
            Extractors.forProfile(TestPages.PROFILE, Clock.fixed(TestPages.NOW, ZoneOffset.UTC));

    static List<String> patterns() {
        return List.of(
                "1",
                "1,",
                "$1,",
                "$1 - ",
                "$$",
                "+",
                "9 ",
                "6123 4567 ",
                "Mon - ",
                "Mon, ",
                "lunch/",
                "per table ",
                "min ",
                "up to 3",
                "tables 1 - ",
                "a@",
                "a.",
                "a@b.",
                "a [at] b [dot] ",
                "A",
                "Aa ",
                "Ab MRT ",
                "Singapore 2388",
                "Singapore 238801 ",
                "1 Road ",
                "Address: ",
                "4.5/5 reviews ",
                "12 reviews ",
                "no bridal suite, ",
                "outside catering not ",
                "  1",
                "\n$1",
                "\nLunch  Dinner",
                "www.a.",
                "web: a.",
                "((((",
                "fax ",
                "(F",
                "ext 1 ");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void noRuleHangs(String pattern) {
        Page page = TestPages.plain(pattern.repeat(SIZE / pattern.length()));
        for (CandidateExtractor rule : RULES) {
            assertThat(rule.extract(page, TestPages.venue("The Gilded Fig")))
                    .allSatisfy(
                            found ->
                                    assertThat(found.candidate().evidence().quote())
                                            .hasSizeLessThanOrEqualTo(Quote.LONGEST));
        }
    }
}
