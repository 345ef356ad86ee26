package io.venuecurator.job.redis;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLException;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisAuthRequiredException;
import org.redisson.client.RedisException;
import org.redisson.client.RedisWrongPasswordException;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;

/** An open connection to Redis, shared by all that one process does there. Thread-safe. */
public final class RedisConnection implements AutoCloseable {

    private static final int NETTY_THREADS = 4;
    private static final int POOL = 16;
    private static final int PING_MILLIS = 5_000;
    private static final int PATIENCE = 5_000;

    static {
        // Kryo, which writes the tasks, would use what Java is about to drop, and be warned of it.
        if (System.getProperty("kryo.unsafe") == null) {
            System.setProperty("kryo.unsafe", "false");
        }
    }

    private final RedisAddress address;
    private final RedissonClient client;
    private final ExecutorService threads;

    private RedisConnection(RedisAddress address, RedissonClient client, ExecutorService threads) {
        this.address = address;
        this.client = client;
        this.threads = threads;
    }

    /** Connects as {@link #open(RedisAddress, Optional)} does, trusting what Java trusts. */
    public static RedisConnection open(RedisAddress address) throws RedisAccessException {
        return open(address, Optional.empty());
    }

    /**
     * Connects and asks whether Redis answers.
     *
     * @param authority a PEM file with the certificates to trust in place of what Java trusts
     * @throws RedisAccessException if it does not, or refuses the login, or cannot be trusted
     */
    public static RedisConnection open(RedisAddress address, Optional<Path> authority)
            throws RedisAccessException {
        Config config = new Config();
        if (authority.isPresent()) {
            config.setSslTrustManagerFactory(PrivateAuthority.of(authority.get()));
        }
        knock(address);
        ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("redis-", 0).factory());
        try {
            RedissonClient client = Redisson.create(complete(config, address, threads));
            return new RedisConnection(address, client, threads);
        } catch (RedisException e) {
            threads.shutdownNow();
            throw failure(address, e);
        }
    }

    /** Finds out at once that nobody is there, where Redisson would try for ten seconds. */
    private static void knock(RedisAddress address) throws RedisAccessException {
        URI server = URI.create(address.server());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE);
        } catch (IOException e) {
            throw unreachable(address, e);
        }
    }

    private static Config complete(Config config, RedisAddress address, ExecutorService threads) {
        config.setCodec(StringCodec.INSTANCE);
        config.setNettyThreads(NETTY_THREADS);
        config.setExecutor(threads);
        config.setUseScriptCache(true);
        config.setTcpKeepAlive(true);
        if (address.password() != null) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.useSingleServer()
                .setAddress(address.server())
                .setDatabase(address.database())
                .setConnectionPoolSize(POOL)
                .setConnectionMinimumIdleSize(1)
                .setSubscriptionConnectionPoolSize(POOL)
                .setSubscriptionConnectionMinimumIdleSize(1)
                .setConnectTimeout(PATIENCE)
                .setPingConnectionInterval(PING_MILLIS);
        return config;
    }

    private static RedisAccessException failure(RedisAddress address, RedisException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            // Its text may repeat the command, and with it the password: no cause.
            if (cause instanceof RedisAuthRequiredException
                    || cause instanceof RedisWrongPasswordException) {
                return RedisAccessException.unreachable(
                        "Redis at %s refuses the login; give its password in the environment variable VENUE_CURATOR_REDIS_PASSWORD."
                                .formatted(address),
                        null);
            }
            if (cause instanceof SSLException) {
                return RedisAccessException.unreachable(
                        "Redis at %s does not prove who it is (%s); if an authority of your own signed its certificate, name the file with that authority's certificate in VENUE_CURATOR_REDIS_CA."
                                .formatted(address, cause.getMessage()),
                        e);
            }
        }
        return unreachable(address, e);
    }

    private static RedisAccessException unreachable(RedisAddress address, Exception e) {
        return RedisAccessException.unreachable(
                "Redis at %s cannot be reached; check that it runs and the address is right."
                        .formatted(address),
                e);
    }

    /** Where it leads. */
    public RedisAddress address() {
        return address;
    }

    RedissonClient client() {
        return client;
    }

    ExecutorService threads() {
        return threads;
    }

    /** Closes the connection; what waits for an answer fails. */
    @Override
    public void close() {
        client.shutdown();
        threads.shutdownNow();
    }
}
