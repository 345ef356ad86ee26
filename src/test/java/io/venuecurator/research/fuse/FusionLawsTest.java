package io.venuecurator.research.fuse;

import static io.venuecurator.research.fuse.FuseFixtures.FUSER;
import static io.venuecurator.research.fuse.FuseFixtures.every;
import static io.venuecurator.research.fuse.FuseFixtures.found;
import static io.venuecurator.research.fuse.FuseFixtures.venue;
import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.match.SourceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FusionLawsTest {

    private static final double ROUNDING = 1e-12;

    @Property(tries = 200)
    void theOrderOfTheFindingsDoesNotMatter(
            @ForAll("findings") List<Finding> findings, @ForAll Random random) {
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, random);

        assertThat(fuse(shuffled)).isEqualTo(fuse(findings));
    }

    @Property(tries = 200)
    void anotherIndependentSourceThatAgreesNeverLowersTheConfidence(
            @ForAll("findings") List<Finding> findings,
            @ForAll("confidences") double confidence,
            @ForAll SourceKind source) {
        Proposal before = fuse(findings).getFirst();
        List<Finding> more = new ArrayList<>(findings);
        more.add(
                found(before.field().value(), before.proposed().toString())
                        .at("https://independent.example/")
                        .confident(confidence)
                        .from(source)
                        .asFinding());

        Proposal after = fuse(more).getFirst();

        assertThat(after.proposed()).isEqualTo(before.proposed());
        assertThat(after.confidence()).isGreaterThanOrEqualTo(before.confidence() - ROUNDING);
    }

    @Property(tries = 200)
    void aSourceThatDiffersNeverRaisesTheConfidence(
            @ForAll("findings") List<Finding> findings, @ForAll("confidences") double confidence) {
        Proposal before = fuse(findings).getFirst();
        List<Finding> more = new ArrayList<>(findings);
        more.add(
                found("contact.phone", "'+65 6777 7777'")
                        .at("https://independent.example/")
                        .confident(confidence)
                        .asFinding());

        Proposal after = fuse(more).getFirst();

        boolean sameValue = after.proposed().equals(before.proposed());
        assertThat(sameValue ? after.confidence() : 0)
                .isLessThanOrEqualTo(before.confidence() + ROUNDING);
    }

    @Property(tries = 200)
    void confidencesStayBetweenZeroAndOne(@ForAll("findings") List<Finding> findings) {
        assertThat(fuse(findings)).allMatch(p -> p.confidence() >= 0 && p.confidence() < 1);
    }

    @Provide
    Arbitrary<Double> confidences() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<String> values =
                Arbitraries.of("'+65 6111 1111'", "'+65 6222 2222'", "'+65 6333 3333'");
        Arbitrary<String> sites =
                Arbitraries.of("https://a.example/", "https://b.example/x", "https://c.example/");
        Arbitrary<SourceKind> kinds = Arbitraries.of(SourceKind.class);
        Arbitrary<String> dates = Arbitraries.of("", "2019-02-03", "2026-02-03");
        return Combinators.combine(values, sites, kinds, dates, confidences())
                .as(
                        (value, site, kind, date, confidence) ->
                                found("contact.phone", value)
                                        .at(site)
                                        .from(kind)
                                        .published(date)
                                        .confident(confidence)
                                        .asFinding())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static List<Proposal> fuse(List<Finding> findings) {
        return FUSER.fuse(venue("{}"), every(), findings, List.of()).proposals();
    }
}
