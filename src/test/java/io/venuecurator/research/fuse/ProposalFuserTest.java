package io.venuecurator.research.fuse;

import static io.venuecurator.research.fuse.FuseFixtures.FUSER;
import static io.venuecurator.research.fuse.FuseFixtures.every;
import static io.venuecurator.research.fuse.FuseFixtures.found;
import static io.venuecurator.research.fuse.FuseFixtures.venue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.research.fuse.FuseFixtures.Found;
import io.venuecurator.research.match.SourceKind;
import io.venuecurator.venue.FieldPath;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProposalFuserTest {

    private static final String PHONE = "contact.phone";
    private static final String PRICE = "pricing.price_per_table";

    @Test
    void valuesOfEqualMeaningAreOneProposalWithAllTheirEvidence() {
        Proposal proposal =
                only(
                        found("contact.website", "'https://h.example'").at("https://a.example/"),
                        found("contact.website", "'https://www.h.example/'")
                                .at("https://b.example/"));

        assertThat(proposal.candidates()).hasSize(2);
        assertThat(proposal.warnings()).isEmpty();
        assertThat(proposal.confidence()).isGreaterThan(0.8 * 0.85);
    }

    @Test
    void conflictIsShownAndLowersTheConfidence() {
        Found right = found(PHONE, "'+65 6123 4567'");
        Proposal proposal =
                only(
                        right.at("https://a.example/"),
                        right.at("https://b.example/"),
                        found(PHONE, "'+65 6999 9999'").at("https://c.example/"));
        Proposal agreed = only(right.at("https://a.example/"), right.at("https://b.example/"));

        assertThat(proposal.proposed().asText()).isEqualTo("+65 6123 4567");
        assertThat(proposal.warnings()).contains("2 sources agree, 1 differs");
        assertThat(proposal.confidence()).isLessThan(agreed.confidence());
        assertThat(proposal.candidates()).hasSize(3);
    }

    @Test
    void copiesCountOnce() {
        Found said =
                found(PHONE, "'+65 6123 4567'").quoting("Call +65 6123 4567 for Harbour Hotel");
        Found site = found(PHONE, "'+65 6123 4567'");

        assertThat(only(said.at("https://a.example/"), said.at("https://b.example/")).confidence())
                .isEqualTo(only(said).confidence());
        assertThat(
                        only(site.at("https://a.example/1"), site.at("https://www.a.example/2"))
                                .confidence())
                .isEqualTo(only(site).confidence());
    }

    @Test
    void aFurtherDirectoryCountsHalf() {
        Found said = found(PHONE, "'+65 6123 4567'").confident(0.8);
        double weight = only(said).confidence();

        assertThat(only(said, said.at("https://b.example/")).confidence())
                .isCloseTo(1 - (1 - weight) * (1 - weight / 2), within(1e-9));
        assertThat(only(said, said.at("https://b.example/").from(SourceKind.OFFICIAL)).confidence())
                .isCloseTo(1 - (1 - weight) * (1 - 0.8), within(1e-9));
    }

    @Test
    void aSecondNumberOfTheSameSiteIsNoContradiction() {
        Found desk = found(PHONE, "'+65 6999 9999'").confident(0.5);
        Proposal proposal = only(found(PHONE, "'+65 6123 4567'"), desk);

        assertThat(proposal.warnings()).isEmpty();
        assertThat(proposal.confidence())
                .isEqualTo(only(found(PHONE, "'+65 6123 4567'")).confidence());
        assertThat(
                        only(found(PHONE, "'+65 6123 4567'"), desk, desk.at("https://b.example/"))
                                .warnings())
                .containsExactly("1 source says this, 1 differs");
    }

    @Test
    void aShorterFormOfAnAddressIsNoContradiction() {
        Found full = found("location.address", "'5 Sea Road, Singapore 529999'");
        Found shorter = found("location.address", "'5 Sea Road'").confident(0.6);

        assertThat(only(full, shorter.at("https://b.example/")).warnings()).isEmpty();
        assertThat(
                        fuse("{'location':{'address':'5 Sea Road'}}", full)
                                .proposals()
                                .getFirst()
                                .warnings())
                .containsExactly("Completes what the file has");
    }

    @Test
    void theOfficialSiteGoesBeforeMoreDirectories() {
        Found wrong = found(PHONE, "'+65 6999 9999'").confident(0.9);
        Proposal proposal =
                only(
                        wrong.at("https://a.example/"),
                        wrong.at("https://b.example/"),
                        wrong.at("https://c.example/"),
                        found(PHONE, "'+65 6123 4567'")
                                .at("https://h.example/")
                                .from(SourceKind.OFFICIAL));

        assertThat(proposal.proposed().asText()).isEqualTo("+65 6123 4567");
        assertThat(proposal.warnings()).contains("1 source says this, 3 differ");
    }

    @Test
    void aDirectoryGoesBeforeABlogAndFreshBeforeOld() {
        Found a = found(PHONE, "'+65 6123 4567'").at("https://a.example/");
        Found b = found(PHONE, "'+65 6999 9999'").at("https://b.example/");

        assertThat(only(a.from(SourceKind.ARTICLE), b).proposed()).isEqualTo(b.value());
        assertThat(only(a.published("2019-05-01"), b.published("2026-05-01")).proposed())
                .isEqualTo(b.value());
        assertThat(only(a.published("2019-05-01")).warnings()).contains("The page is from 2019");
    }

    @Test
    void ofASitesPricesTheLowestIsTheFromPriceAndTheOthersAreNoConflict() {
        Proposal proposal = only(found(PRICE, "1688"), found(PRICE, "1388"), found(PRICE, "1588"));

        assertThat(proposal.proposed().intValue()).isEqualTo(1388);
        assertThat(proposal.warnings()).isEmpty();
        assertThat(proposal.candidates()).hasSize(3);
    }

    @Test
    void aLowerPriceOnAnOldPageOfTheSiteIsNotTheFromPrice() {
        Proposal proposal =
                only(
                        found(PRICE, "988").at("https://a.example/2019").published("2019-01-01"),
                        found(PRICE, "1388").at("https://a.example/2026"));

        assertThat(proposal.proposed().intValue()).isEqualTo(1388);
    }

    @Test
    void lastYearsPriceListOfTheSiteGoesBehindThisYearsPage() {
        Proposal proposal =
                only(
                        found(PRICE, "1088").at("https://a.example/files/rates-2025.pdf"),
                        found(PRICE, "1138").at("https://a.example/weddings"));

        assertThat(proposal.proposed().intValue()).isEqualTo(1138);
    }

    @Test
    void whatIsToldOfTheVenueStandsAtEveryProposal() {
        Fused fused =
                FUSER.fuse(
                        venue("{}"),
                        every(),
                        List.of(found(PHONE, "'+65 6123 4567'").asFinding()),
                        List.of("The venue has closed"));

        assertThat(fused.proposals().getFirst().warnings()).containsExactly("The venue has closed");
    }

    @Test
    void ofASitesRoomsTheLargestIsTheCapacity() {
        Proposal proposal =
                only(found("capacity.max_capacity", "80"), found("capacity.max_capacity", "300"));

        assertThat(proposal.proposed().intValue()).isEqualTo(300);
    }

    @Test
    void whatTheFileSaysAlreadyIsNotProposed() {
        Fused fused = fuse("{'contact':{'phone':'+6561234567'}}", found(PHONE, "'+65 6123 4567'"));

        assertThat(fused.proposals()).isEmpty();
        assertThat(fused.log())
                .containsExactly("contact.phone: what was found agrees with the file");
    }

    @Test
    void whatDiffersFromTheFileSaysSo() {
        Proposal proposal =
                fuse("{'contact':{'phone':'+65 6000 0001'}}", found(PHONE, "'+65 6123 4567'"))
                        .proposals()
                        .getFirst();

        assertThat(proposal.warnings()).contains("Differs from the file");
        assertThat(proposal.original()).isNotNull();
    }

    @Test
    void aDescriptionInOtherWordsIsNotProposed() {
        assertThat(fuse("{'description':'Old.'}", found("description", "'New.'")).proposals())
                .isEmpty();
        assertThat(fuse("{}", found("description", "'New.'")).proposals()).hasSize(1);
    }

    @Test
    void nothingIsProposedWhereTheRecordHasAnotherShape() {
        Fused fused = fuse("{'capacity':300}", found("capacity.max_capacity", "280"));

        assertThat(fused.proposals()).isEmpty();
        assertThat(fused.log())
                .singleElement()
                .asString()
                .contains("capacity.max_capacity", "not an object");
    }

    @Test
    void implausibleAndUnquotedValuesAreDroppedAndLogged() {
        Fused fused =
                fuse(
                        "{}",
                        found(PRICE, "88"),
                        found(PHONE, "'+65 6123 4567'").quoting("Call us any time"));

        assertThat(fused.proposals()).isEmpty();
        assertThat(fused.log()).hasSize(2);
    }

    @Test
    void onlyWantedFieldsAreProposed() {
        List<Finding> phone = List.of(found(PHONE, "'+65 6123 4567'").asFinding());

        assertThat(
                        FUSER.fuse(venue("{}"), Set.of(FieldPath.of(PRICE)), phone, List.of())
                                .proposals())
                .isEmpty();
    }

    private static Proposal only(Found... found) {
        return fuse("{}", found).proposals().getFirst();
    }

    private static Fused fuse(String venue, Found... found) {
        return FUSER.fuse(
                venue(venue), every(), Stream.of(found).map(Found::asFinding).toList(), List.of());
    }
}
