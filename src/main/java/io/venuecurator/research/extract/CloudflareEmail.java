package io.venuecurator.research.extract;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Reads the form in which Cloudflare's "Email Address Obfuscation" hides addresses: hexadecimal,
 * the first byte is the key that all others are XORed with.
 */
final class CloudflareEmail {

    private static final int LONGEST = 512;

    private CloudflareEmail() {}

    /** The hidden text, none if this is not such a form. */
    static Optional<String> decode(String hex) {
        if (hex.length() > LONGEST || hex.length() < 4) {
            return Optional.empty();
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(hex);
            byte[] plain = new byte[bytes.length - 1];
            for (int i = 0; i < plain.length; i++) {
                plain[i] = (byte) (bytes[i + 1] ^ bytes[0]);
            }
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
