package io.venuecurator.desktop.settings;

import io.venuecurator.research.secret.Secrets;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.SourceSetup;
import io.venuecurator.venue.VenueProfileReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Settings over keys of their own: never those of whoever runs the tests. */
final class Setups {

    private Setups() {}

    /** A set-up whose keys stand in an environment and in one file. */
    static SourceSetup over(Path keys, Map<String, String> environment) {
        return new SourceSetup(
                new ServiceOptions(
                        VenueProfileReader.bundled(),
                        "tester",
                        ServiceOptions.DEFAULT_MIN_CONFIDENCE,
                        Clock.systemUTC(),
                        "",
                        Secrets.withoutKeychain(environment, keys)));
    }
}
