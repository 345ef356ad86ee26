package io.venuecurator.bench;

import com.fasterxml.jackson.databind.node.DecimalNode;
import io.venuecurator.file.VenueChange;
import io.venuecurator.file.VenueIndex;
import io.venuecurator.file.VenuesFile;
import io.venuecurator.file.VenuesFileException;
import io.venuecurator.file.WritePolicy;
import io.venuecurator.file.WriteReport;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import io.venuecurator.venue.VenueRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Opening, reading and writing of a venues file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class VenuesFileBench {

    private final VenueProfile profile = VenueProfileReader.bundled();
    private final WritePolicy policy = WritePolicy.of(new BigDecimal("0.7"), Clock.systemUTC());

    /** How many venues the file has. */
    @Param({"400", "100000"})
    public int venues;

    private Path path;
    private VenuesFile file;
    private VenueRow middle;
    private int price = 1000;

    /** Makes the file. */
    @Setup
    public void makeFile() throws IOException, VenuesFileException {
        path = ManyVenues.file(venues);
        file = VenuesFile.open(path, profile);
        middle = file.index().rows().get(file.index().rows().size() / 2);
    }

    /** From the path to all rows of the table. */
    @Benchmark
    public VenueIndex open() throws VenuesFileException {
        return VenuesFile.open(path, profile).index();
    }

    /** One venue. */
    @Benchmark
    public Venue read() throws VenuesFileException {
        return file.read(middle.key());
    }

    /** One value: locked, spliced, flushed, read back, renamed. */
    @Benchmark
    public WriteReport apply() throws VenuesFileException {
        return file.apply(
                List.of(
                        new VenueChange(
                                middle.key(),
                                FieldPath.of("bench"),
                                file.read(middle.key()).value(FieldPath.of("bench")).orElse(null),
                                DecimalNode.valueOf(new BigDecimal(price++)))),
                policy);
    }
}
