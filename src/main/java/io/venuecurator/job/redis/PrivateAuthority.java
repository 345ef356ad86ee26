package io.venuecurator.job.redis;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.TrustManagerFactory;

/**
 * Trust in the certificates of a file, as a company's own authority hands them out, for the
 * connection to Redis alone: everything else goes on trusting what Java trusts.
 */
final class PrivateAuthority {

    private PrivateAuthority() {}

    /**
     * Reads certificates in PEM form.
     *
     * @throws RedisAccessException if there are none; the message is for the user
     */
    static TrustManagerFactory of(Path pem) throws RedisAccessException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(pem))) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (certificates.isEmpty()) {
                throw unusable(pem);
            }
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate certificate : certificates) {
                store.setCertificateEntry("authority-" + store.size(), certificate);
            }
            TrustManagerFactory trust =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            return trust;
        } catch (IOException | GeneralSecurityException e) {
            throw unusable(pem);
        }
    }

    private static RedisAccessException unusable(Path pem) {
        return RedisAccessException.wrongAddress(
                "%s holds no certificate that can be read; VENUE_CURATOR_REDIS_CA must name a PEM file with the certificates of the authority that signed Redis's."
                        .formatted(pem));
    }
}
