package io.venuecurator.job.redis;

import org.jspecify.annotations.Nullable;

/** Redis that cannot be used; the message is one sentence for the user and tells no password. */
public final class RedisAccessException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean unreachable;

    private RedisAccessException(String message, boolean unreachable, @Nullable Throwable cause) {
        super(message, cause);
        this.unreachable = unreachable;
    }

    /** Because of what the user wrote. */
    static RedisAccessException wrongAddress(String message) {
        return new RedisAccessException(message, false, null);
    }

    /** Because nothing usable answers there. */
    static RedisAccessException unreachable(String message, @Nullable Throwable cause) {
        return new RedisAccessException(message, true, cause);
    }

    /** Whether the address is fine but nothing usable answers there. */
    public boolean isUnreachable() {
        return unreachable;
    }
}
