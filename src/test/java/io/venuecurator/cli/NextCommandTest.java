package io.venuecurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.search.SessionCap;
import io.venuecurator.service.ResearchSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextCommandTest {

    @Test
    void goesOnAsTheSessionWasBegun() {
        ResearchSettings research =
                new ResearchSettings(
                        List.of("searxng:http://localhost:8080"),
                        false,
                        4,
                        SessionCap.NONE,
                        ResearchSettings.DEFAULT_MAX_AGE);

        assertThat(NextCommand.resume("my venues.json", research))
                .isEqualTo(
                        "venue-curator enrich \"my venues.json\" --resume"
                                + " --source searxng:http://localhost:8080 --no-pages");
    }
}
