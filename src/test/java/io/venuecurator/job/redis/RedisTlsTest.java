package io.venuecurator.job.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real Redis that speaks TLS, with a certificate that an authority of our own signed. */
@Timeout(120)
class RedisTlsTest {

    private static final String PASSWORD = "kestrel-7731";

    @TempDir private Path folder;
    private int tlsPort;
    private RealRedis redis;

    @BeforeEach
    void begin() throws Exception {
        assumeThatCode(() -> openssl("version"))
                .as("openssl makes the certificates, and is not installed here")
                .doesNotThrowAnyException();
        certificates();
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            tlsPort = socket.getLocalPort();
        }
        redis =
                new RealRedis(
                        "requirepass " + PASSWORD,
                        "tls-port " + tlsPort,
                        "tls-auth-clients no",
                        "tls-ca-cert-file " + folder.resolve("ca.pem"),
                        "tls-cert-file " + folder.resolve("redis.pem"),
                        "tls-key-file " + folder.resolve("redis.key"));
        redis.start();
    }

    @AfterEach
    void end() {
        if (redis != null) {
            redis.stop();
        }
    }

    private void openssl(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(words));
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("openssl.log").toFile())
                        .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    /**
     * An authority, a stranger to it, and a certificate for 127.0.0.1 that the first has signed.
     */
    private void certificates() throws Exception {
        certificate("ca");
        certificate("stranger");
        certificate(
                "redis",
                "-addext",
                "subjectAltName=IP:127.0.0.1",
                "-addext",
                "basicConstraints=critical,CA:FALSE",
                "-CA",
                "ca.pem",
                "-CAkey",
                "ca.key");
    }

    private void certificate(String name, String... more) throws Exception {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "req",
                                "-x509",
                                "-newkey",
                                "ec",
                                "-pkeyopt",
                                "ec_paramgen_curve:P-256",
                                "-nodes",
                                "-days",
                                "2",
                                "-subj",
                                "/CN=" + name,
                                "-keyout",
                                name + ".key",
                                "-out",
                                name + ".pem"));
        words.addAll(List.of(more));
        openssl(words.toArray(String[]::new));
    }

    private RedisConnection open(Optional<String> authority) throws RedisAccessException {
        return RedisConnection.open(
                RedisAddress.of("rediss://127.0.0.1:" + tlsPort, Optional.of(PASSWORD), false),
                authority.map(folder::resolve));
    }

    @Test
    void worksOverTlsWithAnAuthorityOfItsOwn() throws Exception {
        try (RedisConnection connection = open(Optional.of("ca.pem"))) {
            RedisHealth health = RedisHealth.of(connection);

            assertThat(health.encrypted()).isTrue();
            assertThat(health.password()).isTrue();
            assertThat(health.keepsEverything()).isFalse();
            assertThat(health.server()).matches("\\d+\\.\\d+.*");
            assertThat(health.workers()).isEmpty();
        }
    }

    @Test
    void trustsNobodyElse() {
        for (Optional<String> authority :
                List.of(Optional.<String>empty(), Optional.of("stranger.pem"))) {
            assertThatExceptionOfType(RedisAccessException.class)
                    .isThrownBy(() -> open(authority))
                    .withMessageContaining("does not prove who it is")
                    .withMessageContaining("VENUE_CURATOR_REDIS_CA")
                    .returns(true, RedisAccessException::isUnreachable);
        }
    }

    @Test
    void saysThatAFileHoldsNoCertificate() {
        for (String wrong : new String[] {"redis.key", "missing.pem"}) {
            assertThatExceptionOfType(RedisAccessException.class)
                    .isThrownBy(() -> open(Optional.of(wrong)))
                    .withMessageContaining(wrong)
                    .withMessageContaining("VENUE_CURATOR_REDIS_CA");
        }
    }
}
