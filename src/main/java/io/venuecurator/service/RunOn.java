package io.venuecurator.service;

import io.venuecurator.job.redis.RedisAddress;

/** Where the venues of a session are researched. */
public sealed interface RunOn {

    /** In this process. */
    record Here() implements RunOn {}

    /**
     * On workers that wait at a Redis.
     *
     * @param url its address, see {@link RedisAddress}
     * @param insecureAllowed whether a Redis on another machine may do without a password
     */
    record Redis(String url, boolean insecureAllowed) implements RunOn {

        /** The address as it may be shown: without a password. */
        public String shown() {
            return RedisAddress.shown(url);
        }

        @Override
        public String toString() {
            return shown();
        }
    }
}
