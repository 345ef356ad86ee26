package io.venuecurator.job.redis;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where Redis is and how to log in. Whoever may write there can feed the workers and read what they
 * found, so a Redis off this machine must have a password unless the user says otherwise. Prints
 * without the password.
 *
 * <p>The form is that of the IANA registration of the schemes {@code redis} and {@code rediss}:
 * {@code redis://[user:][password@]host[:port][/database]}.
 */
public final class RedisAddress {

    private static final int DEFAULT_PORT = 6379;
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private final URI server;
    private final @Nullable String user;
    private final @Nullable String password;
    private final int database;

    private RedisAddress(
            URI server, @Nullable String user, @Nullable String password, int database) {
        this.server = server;
        this.user = user;
        this.password = password;
        this.database = database;
    }

    /**
     * Reads an address.
     *
     * @param text for example {@code redis://localhost:6379} or {@code rediss://redis.example}
     * @param keptPassword the password to use where the address has none
     * @param insecureAllowed whether a Redis on another machine may do without a password
     * @throws RedisAccessException if it is none, or a password is missing
     */
    public static RedisAddress of(
            String text, Optional<String> keptPassword, boolean insecureAllowed)
            throws RedisAccessException {
        URI uri = uri(text);
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
        String host = uri.getHost();
        @Nullable String password = password(uri).or(() -> keptPassword).orElse(null);
        boolean loopback = LOOPBACK.matcher(host).matches();
        URI server = URI.create(scheme + "://" + host + ":" + port);
        if (!loopback && password == null && !insecureAllowed) {
            throw RedisAccessException.wrongAddress(
                    "%s is another machine and no password is set: whoever reaches it could feed the workers. Set requirepass there and give the password in the environment variable VENUE_CURATOR_REDIS_PASSWORD, or accept the risk with --insecure-redis."
                            .formatted(server));
        }
        return new RedisAddress(server, user(uri), password, database(uri));
    }

    /** An address as a user wrote it, as it may be shown: without user and password. */
    public static String shown(String text) {
        try {
            return of(text, Optional.empty(), true).toString();
        } catch (RedisAccessException e) {
            return "an address that cannot be used";
        }
    }

    /** Whether an address as a user wrote it holds a password; not if it is no address at all. */
    public static boolean carriesPassword(String text) {
        try {
            return password(uri(text)).isPresent();
        } catch (RedisAccessException e) {
            return false;
        }
    }

    private static URI uri(String text) throws RedisAccessException {
        try {
            URI uri = new URI(text.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean plain =
                    uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
            if (plain && (scheme.equals("redis") || scheme.equals("rediss"))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Its message would repeat the text, and with it a password.
        }
        throw RedisAccessException.wrongAddress(
                "The address of Redis cannot be used; write for example redis://localhost:6379, or"
                        + " rediss:// for an encrypted connection.");
    }

    private static Optional<String> password(URI uri) {
        String login = uri.getRawUserInfo();
        return login == null || login.isEmpty()
                ? Optional.empty()
                : Optional.of(decoded(login.substring(login.indexOf(':') + 1)))
                        .filter(word -> !word.isEmpty());
    }

    private static @Nullable String user(URI uri) {
        String login = uri.getRawUserInfo();
        int colon = login == null ? -1 : login.indexOf(':');
        return login == null || colon <= 0 ? null : decoded(login.substring(0, colon));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static int database(URI uri) throws RedisAccessException {
        String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        if (!path.matches("\\d{0,4}")) {
            throw RedisAccessException.wrongAddress(
                    "The address of Redis ends in /%s; only the number of a database may stand there."
                            .formatted(path));
        }
        return path.isEmpty() ? 0 : Integer.parseInt(path);
    }

    /** The server alone: scheme, host and port. */
    String server() {
        return server.toString();
    }

    /** Who logs in, none for the default user. */
    @Nullable String user() {
        return user;
    }

    /** The password; only to be handed to Redis. */
    @Nullable String password() {
        return password;
    }

    /** The number of the database. */
    int database() {
        return database;
    }

    /** The address as it may be shown: without user and password. */
    @Override
    public String toString() {
        return database == 0 ? server() : server() + "/" + database;
    }
}
