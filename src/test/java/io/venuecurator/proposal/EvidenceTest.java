package io.venuecurator.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.Aurora.example/contact, aurora.example",
        "HTTP://aurora.example, aurora.example",
        "https://user@shop.aurora.example:8443/?q=a://b, shop.aurora.example",
        "file:///tmp/page.html, ''",
        "no address, ''"
    })
    void hostOfThePage(String url, String host) {
        assertThat(new Evidence(url, "", "", Instant.EPOCH, "", "").host()).isEqualTo(host);
    }
}
