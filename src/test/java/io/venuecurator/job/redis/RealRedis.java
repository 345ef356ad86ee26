package io.venuecurator.job.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.redisson.client.codec.StringCodec;
import redis.embedded.RedisExecProvider;
import redis.embedded.RedisServer;
import redis.embedded.RedisServerBuilder;
import redis.embedded.util.OS;

/**
 * A real Redis for the tests of one class, empty before each test: the one that the build brings,
 * or the server that {@code -Dredis.server=/usr/bin/redis-server} names (Valkey, too).
 */
public final class RealRedis implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private final List<String> settings;
    private final int port = freePort();
    private RedisServer server;

    /** A server with further lines of configuration. */
    public RealRedis(String... settings) {
        this.settings = List.of(settings);
        this.server = server();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private RedisServer server() {
        RedisServerBuilder builder = RedisServer.builder().port(port).bind("127.0.0.1");
        String own = System.getProperty("redis.server", "");
        if (!own.isEmpty()) {
            builder.redisExecProvider(RedisExecProvider.defaultProvider().override(OS.UNIX, own));
        }
        List<String> all = new ArrayList<>(List.of("save \"\"", "daemonize no"));
        all.addAll(settings);
        all.forEach(builder::setting);
        return builder.build();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        if (!server.isActive()) {
            start();
        }
        try (RedisConnection connection = connect()) {
            connection.client().getKeys().flushall();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop();
    }

    /** Ends the server at once, as a kill does. */
    public void stop() {
        server.stop();
    }

    /** Starts it again at the same port. */
    public void start() {
        server = server();
        server.start();
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    RedisConnection connect() throws RedisAccessException {
        return RedisConnection.open(RedisAddress.of(url(), Optional.empty(), false));
    }

    /** What stands in a hash, to look behind the scenes. */
    static int size(RedisConnection connection, String hash) {
        return connection.client().getMap(hash, StringCodec.INSTANCE).size();
    }
}
