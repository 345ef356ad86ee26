package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FacetSelectionTest {

    @Test
    void togglesAValueOnAndOffAndForgetsEmptyFacets() {
        FacetSelection on = FacetSelection.NONE.toggle("level", "LOW");
        assertThat(on.contains("level", "LOW")).isTrue();
        assertThat(on.isEmpty()).isFalse();

        assertThat(on.toggle("level", "LOW")).isEqualTo(FacetSelection.NONE);
    }
}
