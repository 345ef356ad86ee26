package io.venuecurator.research.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.http.BlockedAddressException;
import io.venuecurator.research.http.UserAgent;
import java.net.InetAddress;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesOnlyTest {

    private final PublicAddressesOnly policy = new PublicAddressesOnly();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void refusesWhatIsNotPublic(String address) {
        assertThat(policy.allows(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2606:4700::1111"
            })
    void allowsThePublicInternet(String address) {
        assertThat(policy.allows(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void allowsThePortsOfTheWeb() {
        assertThat(List.of(80, 443)).allMatch(policy::allowsPort);
        assertThat(List.of(0, 22, 8080, 6379)).noneMatch(policy::allowsPort);
    }

    @Test
    void theCheckOfTheConnectionSendsNoRequestToAPrivateAddress() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder().body("secret").build());
            server.start();
            OkHttpClient client =
                    new OkHttpClient.Builder()
                            .addNetworkInterceptor(new ConnectedAddressCheck(policy))
                            .build();
            String url = "http://127.0.0.1:%d/".formatted(server.getPort());
            assertThatExceptionOfType(BlockedAddressException.class)
                    .isThrownBy(
                            () -> client.newCall(new Request.Builder().url(url).build()).execute());
            assertThat(server.getRequestCount()).isZero();
        }
    }

    @Test
    void theProgramsOwnPagesRefuseThisMachine() throws Exception {
        try (MockWebServer server = new MockWebServer();
                WebPages pages = new WebPages(new UserAgent("0.1", ""), null)) {
            server.start();
            assertThatExceptionOfType(ResearchException.class)
                    .isThrownBy(
                            () ->
                                    pages.read(
                                            Hits.web(
                                                    "http://127.0.0.1:%d/"
                                                            .formatted(server.getPort()))));
            assertThat(server.getRequestCount()).isZero();
        }
    }
}
