package io.venuecurator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.extract.CandidateExtractor;
import io.venuecurator.research.extract.Extractors;
import io.venuecurator.research.match.PageMatch;
import io.venuecurator.research.match.VenueMatcher;
import io.venuecurator.research.match.Vocabulary;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.research.text.DocumentKind;
import io.venuecurator.research.text.DocumentReader;
import io.venuecurator.research.text.TextDocument;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okio.ByteString;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Time per web page, over the pages of the sample in turn, or over those of another folder: {@code
 * -Dbench.pages=DIR}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractionBench {

    private final VenueProfile profile = VenueProfileReader.bundled();
    private final List<CandidateExtractor> extractors = Extractors.forProfile(profile);
    private final VenueMatcher matcher = new VenueMatcher(profile, Vocabulary.bundled());
    private final DocumentReader reader = new DocumentReader();
    private final Venue venue =
            new Venue("bench", JsonNodeFactory.instance.objectNode().put("name", "Heron Ballroom"));

    private List<ByteString> files = List.of();
    private List<Page> pages = List.of();
    private int next;

    /** Reads the pages. */
    @Setup
    public void readPages() throws IOException {
        Path folder = Path.of(System.getProperty("bench.pages", "data/web"));
        try (Stream<Path> found = Files.walk(folder)) {
            files =
                    found.filter(file -> file.toString().matches(".*\\.html?"))
                            .sorted()
                            .map(ExtractionBench::bytes)
                            .toList();
        }
        pages = files.stream().map(this::page).toList();
    }

    /** All extraction rules on one page that has been read. */
    @Benchmark
    public void extract(Blackhole sink) {
        Page page = pages.get(next++ % pages.size());
        extractors.forEach(rule -> sink.consume(rule.extract(page, venue)));
    }

    /** From bytes to candidates: parsed, judged and, whatever the verdict, read. */
    @Benchmark
    public void study(Blackhole sink) {
        Page page = page(files.get(next++ % files.size()));
        PageMatch match = matcher.match(page, venue);
        sink.consume(match);
        extractors.forEach(rule -> sink.consume(rule.extract(page, venue)));
    }

    private Page page(ByteString bytes) {
        String url = "https://bench.example/";
        try {
            TextDocument read = reader.read(bytes, DocumentKind.HTML, null, url);
            return new Page(
                    url,
                    read.title(),
                    Instant.EPOCH,
                    "",
                    new PageContent.Html(Objects.requireNonNull(read.html()), read.text()),
                    read.publishedAt());
        } catch (ResearchException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ByteString bytes(Path file) {
        try {
            return ByteString.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
