package io.venuecurator.desktop.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

    @Test
    void findsEachRowEvenWhereKeysShareAHash() {
        assertThat("AaBB").hasSameHashCodeAs("BBAa");
        KeyIndex index =
                new KeyIndex(
                        List.of(
                                Rows.row("BBAa", 0, 10, "One"),
                                Rows.row("zz-negative-hash-é", 1, 10, "Two"),
                                Rows.row("AaBB", 2, 10, "Three")));

        assertThat(index.indexOf("BBAa")).isZero();
        assertThat(index.indexOf("zz-negative-hash-é")).isEqualTo(1);
        assertThat(index.indexOf("AaBB")).isEqualTo(2);
        assertThat(index.indexOf("AaAa")).isEqualTo(-1);
        assertThat(index.indexOf("")).isEqualTo(-1);
    }
}
