package io.venuecurator.job.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RedisConnectionTest {

    private static final String PASSWORD = "kestrel-7731";

    @Test
    void logsInAndTellsNoPasswordWhenRefused() throws Exception {
        RealRedis redis = new RealRedis("requirepass " + PASSWORD);
        redis.start();
        try {
            try (RedisConnection connection = open(redis.url(), PASSWORD)) {
                assertThat(connection.client().getKeys().count()).isZero();
            }
            for (String wrong : new String[] {"heron-4402", ""}) {
                assertThatExceptionOfType(RedisAccessException.class)
                        .isThrownBy(() -> open(redis.url(), wrong))
                        .withMessageContaining("refuses the login")
                        .returns(true, RedisAccessException::isUnreachable)
                        .satisfies(
                                e -> assertThat(trace(e)).doesNotContain("heron-4402", PASSWORD));
            }
        } finally {
            redis.stop();
        }
    }

    @Test
    void saysThatNothingAnswers() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThatExceptionOfType(RedisAccessException.class)
                .isThrownBy(() -> open("redis://127.0.0.1:" + closed, ""))
                .withMessage(
                        "Redis at redis://127.0.0.1:%d cannot be reached; check that it runs and the address is right."
                                .formatted(closed))
                .returns(true, RedisAccessException::isUnreachable);
    }

    private static RedisConnection open(String url, String password) throws RedisAccessException {
        Optional<String> kept = Optional.of(password).filter(word -> !word.isEmpty());
        return RedisConnection.open(RedisAddress.of(url, kept, false));
    }

    private static String trace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
