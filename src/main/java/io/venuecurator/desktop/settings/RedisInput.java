package io.venuecurator.desktop.settings;

import io.venuecurator.desktop.text.Texts;
import io.venuecurator.job.redis.RedisAccessException;
import io.venuecurator.job.redis.RedisAddress;
import java.util.Optional;

/**
 * Which addresses of a Redis the settings take: those without a password, since an address is shown
 * and remembered in a plain file.
 */
final class RedisInput {

    private RedisInput() {}

    /** What is wrong with an address, if anything; never repeats it. */
    static Optional<String> problem(String typed) {
        if (RedisAddress.carriesPassword(typed)) {
            return Optional.of(Texts.of("settings.redis.password"));
        }
        try {
            RedisAddress.of(typed, Optional.empty(), true);
            return Optional.empty();
        } catch (RedisAccessException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
