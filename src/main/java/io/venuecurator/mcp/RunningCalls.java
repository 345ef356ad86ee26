package io.venuecurator.mcp;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The calls that run, so that {@code notifications/cancelled} reaches them: the SDK ignores that
 * notification and does not tell a tool its request's id. The transports tell both. Thread-safe.
 */
final class RunningCalls {

    /** Where a transport puts the request's id into the context of a call. */
    static final String REQUEST_ID = "io.venuecurator.request_id";

    private record Key(String session, String request) {}

    private final Map<Key, AtomicBoolean> cancelled = new ConcurrentHashMap<>();

    /** A call that runs until it is closed. */
    interface Call extends AutoCloseable {

        boolean isCancelled();

        @Override
        void close();
    }

    /** The id as a key: 1 and "1" are different requests. */
    static String key(Object requestId) {
        return requestId instanceof Number ? "#" + requestId : "'" + requestId;
    }

    Call begin(String session, Optional<String> request) {
        AtomicBoolean flag = new AtomicBoolean();
        Optional<Key> key = request.map(id -> new Key(session, id));
        key.ifPresent(k -> cancelled.put(k, flag));
        return new Call() {
            @Override
            public boolean isCancelled() {
                return flag.get();
            }

            @Override
            public void close() {
                key.ifPresent(k -> cancelled.remove(k, flag));
            }
        };
    }

    /** Cancels a call if it runs. */
    void cancel(String session, String request) {
        AtomicBoolean flag = cancelled.get(new Key(session, request));
        if (flag != null) {
            flag.set(true);
        }
    }

    /** Cancels all calls that run. */
    void cancelAll() {
        cancelled.values().forEach(flag -> flag.set(true));
    }
}
