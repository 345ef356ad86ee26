package io.venuecurator.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redis://localhost",
                "rediss://redis.example:6380/2",
                " redis://localhost:6379 ",
                "redis://somebody:@redis.example"
            })
    void takesAddressesWithoutAPassword(String typed) {
        assertThat(RedisInput.problem(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "http://localhost",
                "redis://hush@localhost",
                "redis://:hush@localhost",
                "rediss://somebody:hush@redis.example",
                "redis://:hush word@localhost",
                "redis://:hush@localhost?x=1"
            })
    void refusesTheRestWithoutRepeatingIt(String typed) {
        assertThat(RedisInput.problem(typed))
                .hasValueSatisfying(
                        message -> assertThat(message).isNotBlank().doesNotContain("hush"));
    }
}
