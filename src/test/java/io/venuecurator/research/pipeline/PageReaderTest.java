package io.venuecurator.research.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.extract.AmenityExtractor;
import io.venuecurator.research.extract.PhoneExtractor;
import io.venuecurator.research.match.VenueMatcher;
import io.venuecurator.research.match.Vocabulary;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final String HOME = "https://www.harbourhotel.example/";
    private static final String WEDDINGS = "https://www.harbourhotel.example/weddings";
    private static final String QUESTION =
            "Harbour Hotel Singapore wedding facilities bridal suite catering valet parking";
    private static final String OLD_ADDRESS = "1 Hill Street, Singapore 179999";

    private final VenueProfile profile = VenueProfileReader.bundled();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final MapPages pages = new MapPages();

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void onceItsOwnSiteSaysItHasMovedPagesWithTheNewAddressAreRead() throws Exception {
        pages.page(HOME, "Harbour Hotel\nWe have moved to 5 Sea Road, Singapore 529999.");
        pages.page(WEDDINGS, "Harbour Hotel\n5 Sea Road, Singapore 529999\nTel 6123 4567");

        assertThat(read(WEDDINGS, HOME).getFirst().findings())
                .anyMatch(f -> f.candidate().value().asText().equals("+65 6123 4567"));
    }

    @Test
    void withoutSuchWordAPageWithAnotherAddressIsLeftOut() throws Exception {
        pages.page(HOME, "Harbour Hotel\nA hotel for weddings.");
        pages.page(WEDDINGS, "Harbour Hotel\n5 Sea Road, Singapore 529999\nTel 6123 4567");

        assertThat(read(WEDDINGS, HOME).getFirst().sentence())
                .startsWith("Left out")
                .contains("529999");
    }

    @Test
    void aPageTitledWithTheQuestionIsLeftOut() throws Exception {
        pages.page("https://find.example/", QUESTION + "\nHarbour Hotel: valet parking");

        PageFindings read = read("https://find.example/").getFirst();

        assertThat(read.findings()).isEmpty();
        assertThat(read.sentence()).endsWith("its title only repeats the question");
    }

    @Test
    void aLineThatRepeatsTheQuestionProvesNothing() throws Exception {
        pages.page(HOME, "Harbour Hotel\nYou searched for " + QUESTION + "\nTel 6123 4567");

        assertThat(read(HOME).getFirst().findings())
                .extracting(f -> f.field().value())
                .containsExactly("contact.phone");
    }

    private List<PageFindings> read(String... urls) throws InterruptedException {
        PageStudy study =
                new PageStudy(
                        profile,
                        new VenueMatcher(profile, Vocabulary.bundled()),
                        List.of(new PhoneExtractor(profile), new AmenityExtractor(profile)));
        QueryEcho echo = new QueryEcho(List.of(new SearchQuery("amenities", QUESTION, 1)), venue());
        return new PageReader(pages, study, new Parallel(threads))
                .read(
                        venue(),
                        List.of(urls).stream().map(url -> MapSource.hit(url, 0)).toList(),
                        echo,
                        new RecordedProgress());
    }

    private static Venue venue() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", "Harbour Hotel");
        json.putObject("location").put("address", OLD_ADDRESS);
        return new Venue("v", json);
    }
}
