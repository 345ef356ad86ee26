package io.venuecurator.job.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.redisson.api.RScript;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/** The steps that Redis does in one piece, so that a kill at any moment leaves none half done. */
enum Script {
    ENQUEUE,
    TAKE,
    CONFIRM,
    BEGIN,
    FINISH,
    AGAIN,
    WITHDRAW,
    UNPAUSE,
    REQUEST,
    HOLD,
    BEAT,
    LOOK;

    private final String text = read(name().toLowerCase(Locale.ROOT) + ".lua");

    private static String read(String file) {
        try (InputStream in = Script.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it for a number; a broken connection is an exception, and it may have run or not. */
    long number(RedissonClient client, List<Object> keys, Object... values) {
        Long number =
                client.getScript(StringCodec.INSTANCE)
                        .eval(RScript.Mode.READ_WRITE, text, RScript.ReturnType.LONG, keys, values);
        return number == null ? 0 : number;
    }

    /** Runs it for a list of texts. */
    List<String> list(RedissonClient client, List<Object> keys, Object... values) {
        return client.getScript(StringCodec.INSTANCE)
                .eval(RScript.Mode.READ_WRITE, text, RScript.ReturnType.LIST, keys, values);
    }
}
