package io.venuecurator.bench;

import io.venuecurator.ledger.Ledger;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Durable commits of the ledger. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class LedgerBench {

    private Ledger ledger;
    private int query;

    /** Makes an empty ledger. */
    @Setup
    public void makeLedger() throws IOException {
        Path folder = Files.createTempDirectory("ledger-");
        ledger =
                Ledger.open(
                        folder.resolve("venues.json"),
                        VenueProfileReader.bundled(),
                        InstantSource.system());
    }

    /** Closes it. */
    @TearDown
    public void close() {
        ledger.close();
    }

    /** One answer, on the disk when it returns. */
    @Benchmark
    public int putAnswer() {
        ledger.answers()
                .put(
                        "bench",
                        "query " + query++,
                        List.of(
                                new SearchHit(
                                        "https://a.example/",
                                        "A",
                                        "text",
                                        null,
                                        0,
                                        "bench",
                                        null)));
        return query;
    }
}
