package io.venuecurator.job.redis;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import org.redisson.api.RemoteInvocationOptions;
import org.redisson.client.codec.BaseCodec;
import org.redisson.client.handler.State;
import org.redisson.client.protocol.Decoder;
import org.redisson.client.protocol.Encoder;
import org.redisson.codec.Kryo5Codec;
import org.redisson.executor.params.TaskParameters;
import org.redisson.remote.RemoteServiceCancelRequest;
import org.redisson.remote.RemoteServiceCancelResponse;
import org.redisson.remote.RemoteServiceRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How tasks are written, and the guard against foreign ones. Redisson sends the class of a task
 * along and would run whatever class stands in Redis. This codec reads only the few types a task of
 * ours consists of, and refuses one whose class is not byte for byte {@link VenueTask} of this
 * program: who can write to Redis can feed a worker, but not run code on it.
 */
final class TaskCodec extends BaseCodec {

    private static final Logger LOG = LoggerFactory.getLogger(TaskCodec.class);
    private static final Set<String> TYPES =
            Set.of(
                    VenueTask.class.getName(),
                    TaskParameters.class.getName(),
                    RemoteServiceRequest.class.getName(),
                    RemoteServiceCancelRequest.class.getName(),
                    RemoteServiceCancelResponse.class.getName(),
                    RemoteInvocationOptions.class.getName(),
                    Object[].class.getName(),
                    byte[].class.getName(),
                    long[].class.getName());

    private final Kryo5Codec known = new Kryo5Codec(TYPES, false);
    private final byte[] ourClass = classFile();
    private final Decoder<Object> decoder = this::decode;

    private static byte[] classFile() {
        String file = VenueTask.class.getSimpleName() + ".class";
        try (InputStream in = VenueTask.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own class " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object decode(ByteBuf bytes, State state) throws IOException {
        Object value = known.getValueDecoder().decode(bytes, state);
        if (value instanceof RemoteServiceRequest request) {
            for (Object argument : request.getArgs()) {
                if (!(argument instanceof TaskParameters task) || !isOurs(task)) {
                    LOG.warn("Somebody put a task into Redis that is not of this program");
                    throw new IOException("A task that is not of this program was refused");
                }
            }
        }
        return value;
    }

    private boolean isOurs(TaskParameters task) {
        return task.getClass() == TaskParameters.class
                && VenueTask.class.getName().equals(task.getClassName())
                && task.getLambdaBody() == null
                && Arrays.equals(ourClass, task.getClassBody());
    }

    @Override
    public Decoder<Object> getValueDecoder() {
        return decoder;
    }

    @Override
    public Encoder getValueEncoder() {
        return known.getValueEncoder();
    }
}
