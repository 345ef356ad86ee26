package io.venuecurator.research.page;

import io.venuecurator.research.http.BlockedAddressException;
import java.io.IOException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Looks at the address that we are really connected to, before a request is sent: the last word,
 * whatever name or notation led there.
 */
final class ConnectedAddressCheck implements Interceptor {

    private final AddressPolicy policy;

    ConnectedAddressCheck(AddressPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        if (connection == null || !policy.allows(connection.socket().getInetAddress())) {
            throw new BlockedAddressException(
                    chain.request().url().host() + " is not on the public internet");
        }
        return chain.proceed(chain.request());
    }
}
