package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.file.VenuesFile;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFiguresTest {

    private static final VenueProfile PROFILE = SmallCatalog.options().profile();

    @TempDir Path folder;

    @Test
    void countsSharesAndMeans() throws Exception {
        VenuesFile file = VenuesFile.open(SmallCatalog.in(folder), PROFILE);

        CatalogStatistics figures =
                CatalogFigures.of(
                        file.index().rows(), PROFILE, 0.1, Map.of(ProposalState.WAITING, 3L));

        assertThat(figures.totalVenues()).isEqualTo(2);
        assertThat(figures.needsEnrichment()).isEqualTo(1);
        assertThat(figures.enrichmentPercentage()).isEqualTo(50.0);
        assertThat(figures.averageConfidence()).isEqualTo(0.15);
        assertThat(figures.completeness())
                .containsEntry(FieldPath.of("name"), 1.0)
                .containsEntry(FieldPath.of("rating"), 0.5)
                .containsEntry(FieldPath.of("contact.phone"), 0.0);
        assertThat(figures.proposals()).containsEntry(ProposalState.WAITING, 3L);
    }

    @Test
    void emptyFileHasFiguresToo() {
        CatalogStatistics figures = CatalogFigures.of(List.of(), PROFILE, 0.7, Map.of());

        assertThat(figures.totalVenues()).isZero();
        assertThat(figures.enrichmentPercentage()).isZero();
        assertThat(figures.averageConfidence()).isZero();
    }
}
