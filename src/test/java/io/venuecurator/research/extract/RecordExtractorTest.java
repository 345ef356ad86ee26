package io.venuecurator.research.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.research.page.PageSource;
import io.venuecurator.research.page.RecordPages;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfileReader;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordExtractorTest {

    private static final Venue VENUE =
            new Venue("v1", JsonNodeFactory.instance.objectNode().put("name", "Heron Ballroom"));
    private static final PageSource NO_OTHERS =
            hit -> {
                throw new AssertionError("a record is not fetched: " + hit.url());
            };

    private final RecordExtractor extractor = new RecordExtractor(VenueProfileReader.bundled());

    private static Page page(String text) throws Exception {
        return new RecordPages(NO_OTHERS, Clock.systemUTC())
                .read(new SearchHit("file:a", "Heron Ballroom", "", null, 0, "test", null, text));
    }

    private List<String> values(Page page) {
        return extractor.extract(page, VENUE).stream()
                .map(c -> c.field() + "=" + c.candidate().value().asText())
                .toList();
    }

    @Test
    void readsFactsBehindTheLabelsOfTheProfile() throws Exception {
        Page page =
                page(
                        "Heron Ballroom\nNearest MRT: Heron Quay MRT\nZone: East\nZone: Moon\n"
                                + "Description: no\nName: no\nDerived from: a straight line from 400001");
        assertThat(values(page))
                .containsExactly("location.nearest_mrt=Heron Quay MRT", "location.zone=East");
        assertThat(extractor.extract(page, VENUE))
                .allSatisfy(
                        found -> {
                            assertThat(found.candidate().evidence().extractor())
                                    .isEqualTo("record, derived from a straight line from 400001");
                            assertThat(page.text())
                                    .contains(found.candidate().evidence().quote())
                                    .contains(found.candidate().value().asText());
                        });
    }

    @Test
    void whatAFactWasDerivedFromProvesNothingItself() throws Exception {
        Page page = page("Heron Ballroom\nZone: East\nDerived from: postal code 400001");
        assertThat(page.text()).doesNotContain("400001");
        assertThat(Extractors.forProfile(VenueProfileReader.bundled()))
                .allSatisfy(
                        rule ->
                                assertThat(rule.extract(page, VENUE))
                                        .allSatisfy(
                                                found ->
                                                        assertThat(found.field().value())
                                                                .isEqualTo("location.zone")));
    }

    @Test
    void readsNothingFromAWebPage() {
        Page plain =
                new Page(
                        "https://a.example/",
                        "",
                        java.time.Instant.EPOCH,
                        "",
                        new PageContent.Plain("Zone: East"),
                        "");
        assertThat(values(plain)).isEmpty();
    }
}
