package io.venuecurator.job.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisAddressTest {

    private static RedisAddress of(String text) throws RedisAccessException {
        return RedisAddress.of(text, Optional.empty(), false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redis://localhost",
                "redis://127.0.0.1:6380",
                "redis://127.1.2.3",
                "rediss://[::1]:6379/3"
            })
    void thisMachineNeedsNoPassword(String text) throws Exception {
        assertThat(of(text).password()).isNull();
    }

    @Test
    void anotherMachineNeedsOne() throws Exception {
        assertThatExceptionOfType(RedisAccessException.class)
                .isThrownBy(() -> of("redis://redis.example"))
                .withMessageContaining("redis://redis.example:6379")
                .withMessageContaining("--insecure-redis")
                .returns(false, RedisAccessException::isUnreachable);
        assertThat(RedisAddress.of("redis://redis.example", Optional.empty(), true).password())
                .isNull();
        assertThat(RedisAddress.of("redis://redis.example", Optional.of("kept"), false).password())
                .isEqualTo("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis://localhost.evil.example", "redis://127.evil.example"})
    void aNameThatOnlyLooksLikeThisMachineIsAnother(String text) {
        assertThatExceptionOfType(RedisAccessException.class).isThrownBy(() -> of(text));
    }

    @Test
    void readsLoginAndDatabase() throws Exception {
        RedisAddress address = of("rediss://ana:p%40ss%2Fw+rd@redis.example:7000/2");

        assertThat(address.user()).isEqualTo("ana");
        assertThat(address.password()).isEqualTo("p@ss/w+rd");
        assertThat(address.database()).isEqualTo(2);
        assertThat(address.server()).isEqualTo("rediss://redis.example:7000");
        assertThat(of("redis://:secret@redis.example").user()).isNull();
        assertThat(of("redis://secret@redis.example").password()).isEqualTo("secret");
    }

    @Test
    void neverShowsThePassword() throws Exception {
        assertThat(of("redis://ana:secret@redis.example/2"))
                .hasToString("redis://redis.example:6379/2");
        assertThat(RedisAddress.shown("redis://:secret@redis.example"))
                .isEqualTo("redis://redis.example:6379");
        assertThat(RedisAddress.shown("http://:secret@redis.example")).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis://secret@localhost", "rediss://user:secret@redis.example/1"})
    void seesAPassword(String text) {
        assertThat(RedisAddress.carriesPassword(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis://localhost", "redis://user:@localhost", "no address"})
    void seesNoneWhereThereIsNone(String text) {
        assertThat(RedisAddress.carriesPassword(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:6379",
                "http://:secret@localhost",
                "redis://:secret@local host",
                "redis://",
                "redis://localhost?secret=1",
                "redis://localhost/secret"
            })
    void refusesWhatIsNone(String text) {
        assertThatExceptionOfType(RedisAccessException.class)
                .isThrownBy(() -> of(text))
                .withMessageContaining("Redis")
                .satisfies(e -> assertThat(e.getCause()).isNull());
    }
}
