package io.venuecurator.research.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.extract.Extractors;
import io.venuecurator.research.fuse.Finding;
import io.venuecurator.research.fuse.Fused;
import io.venuecurator.research.fuse.ProposalFuser;
import io.venuecurator.research.match.VenueMatcher;
import io.venuecurator.research.match.Vocabulary;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.research.text.DocumentKind;
import io.venuecurator.research.text.DocumentReader;
import io.venuecurator.research.text.TextDocument;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages that were made, or broken, to trouble a program, on their whole way from bytes to
 * proposals. What fetching alone can meet (endless redirects, a slow drip, 50 MB, compressed bombs,
 * a lying charset, script only) is in the tests of {@code research.page}.
 */
class HostilePageTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
    private static final Venue VENUE =
            new Venue("v", JsonNodeFactory.instance.objectNode().put("name", "Amber Hall"));
    private static final int LARGE = 2_000_000;

    private static final String PAGE =
            """
            <!doctype html><html><head><title>Amber Hall - Weddings</title>
            <script type="application/ld+json">{"@type":"EventVenue","name":"Amber Hall",
            "telephone":"+65 6123 4567","address":{"streetAddress":"12 Fig Road",
            "postalCode":"238801"},"aggregateRating":{"ratingValue":4.5,"reviewCount":120}}</script>
            </head><body><h1>Amber Hall</h1><table><tr><th>Day</th><th>Lunch per table</th></tr>
            <tr><td>Mon - Thu</td><td>$1,388++</td></tr><tr><td>Sat</td><td>$1,588++</td></tr>
            </table><p>Seats 350 guests at 35 tables. <a href="mailto:hello@amber.example">Write</a>
            to us or call <a href="tel:+6561234567">6123 4567</a>.</p>
            <h2>You might also like</h2><p>Plum Garden, 9 Plum Road, Singapore 238899</p>
            <div itemscope itemtype="http://schema.org/Place"><span itemprop="name">Amber</span>
            </div></body></html>
            """;

    private final DocumentReader reader = new DocumentReader();
    private final PageStudy study =
            new PageStudy(
                    PROFILE,
                    new VenueMatcher(PROFILE, Vocabulary.bundled()),
                    Extractors.forProfile(PROFILE, CLOCK));
    private final ProposalFuser fuser = new ProposalFuser(PROFILE, CLOCK);

    @Property(tries = 300)
    void aBrokenPageIsReadOrReportedAndEveryProposalHasAQuote(@ForAll("broken") byte[] bytes) {
        assertThat(proposals(bytes).proposals())
                .allSatisfy(
                        proposal ->
                                assertThat(proposal.candidates().getFirst().evidence().quote())
                                        .isNotBlank());
    }

    @ParameterizedTest
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "<div>",
                "<table><tr><td>",
                "a<br>",
                "<td>1,388++",
                "<p>Amber Hall",
                "<h1>Amber Hall</h1>",
                "<h2>Plum Garden</h2><p>6123 4567",
                "<a href='tel:61234567'>",
                "<div itemscope itemtype='http://schema.org/Place'><b itemprop='address'>",
                "<script type='application/ld+json'>{\"@graph\":[",
                "<script type='application/ld+json'>{\"name\":\"Amber Hall\",\"address\":\"x\"}</script>",
                "<noscript>a@b.example ",
                "<svg><title>",
                "<!--",
                "&#x202e;",
                "&lt;script&gt;",
                "<p>Amber Hall, 12 Fig Road, Singapore 238801",
                "<br>Seats 350 guests at 35 tables, lunch $1,388++ per table",
            })
    void endlessRepetitionEnds(String pattern) {
        String page = "<title>Amber Hall</title>" + pattern.repeat(LARGE / pattern.length());

        assertThat(proposals(page.getBytes(StandardCharsets.UTF_8)).proposals().size())
                .isLessThanOrEqualTo(PROFILE.fields().size());
    }

    /** The page, cut off, with pieces doubled, moved or overwritten. */
    @Provide
    Arbitrary<byte[]> broken() {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        Arbitrary<Integer> places = Arbitraries.integers().between(0, page.length - 1);
        Arbitrary<byte[]> noise =
                Arbitraries.bytes().array(byte[].class).ofMinSize(0).ofMaxSize(40);
        return places.list().ofSize(6).flatMap(at -> noise.map(bytes -> broken(page, at, bytes)));
    }

    private static byte[] broken(byte[] page, List<Integer> at, byte[] noise) {
        ByteString all = ByteString.of(page);
        Buffer buffer = new Buffer();
        buffer.write(piece(all, 0, at.get(0)));
        buffer.write(noise);
        buffer.write(piece(all, at.get(1), at.get(2)));
        buffer.write(piece(all, at.get(3), page.length));
        buffer.write(noise);
        buffer.write(piece(all, at.get(4), at.get(5)));
        return buffer.readByteArray();
    }

    private static ByteString piece(ByteString all, int one, int other) {
        return all.substring(Math.min(one, other), Math.max(one, other));
    }

    private Fused proposals(byte[] bytes) {
        try {
            TextDocument read =
                    reader.read(
                            ByteString.of(bytes),
                            DocumentKind.HTML,
                            null,
                            "https://www.amberhall.example/");
            Page page =
                    new Page(
                            "https://www.amberhall.example/",
                            read.title(),
                            CLOCK.instant(),
                            "hash",
                            new PageContent.Html(Objects.requireNonNull(read.html()), read.text()),
                            read.publishedAt());
            QueryEcho echo = new QueryEcho(List.of(), VENUE);
            List<Finding> findings = study.of(page, VENUE, echo, Set.of(), page.url()).findings();
            Set<FieldPath> wanted =
                    PROFILE.fields().stream().map(VenueField::path).collect(Collectors.toSet());
            return fuser.fuse(VENUE, wanted, findings, List.of());
        } catch (ResearchException reported) {
            return new Fused(List.of(), List.of());
        }
    }
}
