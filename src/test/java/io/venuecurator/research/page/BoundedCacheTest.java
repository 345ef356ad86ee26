package io.venuecurator.research.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedCacheTest {

    private final BoundedCache<String, String> cache = new BoundedCache<>(10, String::length);

    @Test
    void dropsWhatWasNotUsedForLongest() {
        cache.put("a", "1234");
        cache.put("b", "1234");
        assertThat(cache.get("a")).isPresent();
        cache.put("c", "1234");
        assertThat(cache.get("b")).isEmpty();
        assertThat(cache.get("a")).contains("1234");
        assertThat(cache.get("c")).contains("1234");
    }

    @Test
    void weighsAReplacedValueOnce() {
        cache.put("a", "1234567890");
        cache.put("a", "12345");
        cache.put("b", "12345");
        assertThat(cache.get("a")).contains("12345");
        assertThat(cache.get("b")).contains("12345");
    }

    @Test
    void keepsNothingThatIsTooHeavy() {
        cache.put("a", "12345678901");
        assertThat(cache.get("a")).isEmpty();
    }
}
