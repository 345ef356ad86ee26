package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.http.HttpAnswer;
import io.venuecurator.research.secret.Secret;
import io.venuecurator.research.secret.SecretName;
import io.venuecurator.research.secret.Secrets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The access token of a OneMap account: fetched when it is needed, kept until it expires. */
final class OneMapToken {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final int SPARE_SECONDS = 60;

    private final JsonApi api;
    private final Secrets secrets;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Secret token;
    private Instant until = Instant.MIN;

    OneMapToken(JsonApi api, Secrets secrets, Clock clock) {
        this.api = api;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Whether somebody has logged in already. */
    boolean isThere() {
        lock.lock();
        try {
            return token != null && clock.instant().isBefore(until);
        } finally {
            lock.unlock();
        }
    }

    /**
     * The token, logging in if need be.
     *
     * @throws ResearchException AUTH if there is no account or it is not accepted
     */
    Secret get() throws ResearchException, InterruptedException {
        lock.lockInterruptibly();
        try {
            Secret known = token;
            if (known != null && clock.instant().isBefore(until)) {
                return known;
            }
            Secret fresh = login();
            token = fresh;
            return fresh;
        } finally {
            lock.unlock();
        }
    }

    /** Forgets a token that was refused. */
    void forget() {
        lock.lock();
        try {
            token = null;
        } finally {
            lock.unlock();
        }
    }

    private Secret login() throws ResearchException, InterruptedException {
        Optional<Secret> email = secrets.find(SecretName.ONEMAP_EMAIL);
        Optional<Secret> password = secrets.find(SecretName.ONEMAP_PASSWORD);
        if (email.isEmpty() || password.isEmpty()) {
            throw new ResearchException(
                    FailureClass.AUTH,
                    "%s wants an account (free); keep its e-mail and password in the window's settings, or with doctor --set-key onemap-email and onemap-password."
                            .formatted(api.where()),
                    null);
        }
        String account =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("email", email.get().reveal())
                        .put("password", password.get().reveal())
                        .toString();
        HttpAnswer answer =
                api.send(
                        new Request.Builder()
                                .url(api.at("api/auth/post/getToken").build())
                                .post(RequestBody.create(account, JSON)));
        if (answer.status() == 401 || answer.status() == 404 || answer.status() == 400) {
            throw new ResearchException(
                    FailureClass.AUTH,
                    "%s does not accept the account; check onemap-email and onemap-password"
                            .formatted(api.where()),
                    null);
        }
        JsonNode root = api.json(answer);
        until =
                Instant.ofEpochSecond(root.path("expiry_timestamp").asLong(0))
                        .minusSeconds(SPARE_SECONDS);
        try {
            return Secret.of(root.path("access_token").asText(""));
        } catch (IllegalArgumentException none) {
            throw new ResearchException(
                    FailureClass.PARSE, api.where() + " sent no access token", null);
        }
    }
}
