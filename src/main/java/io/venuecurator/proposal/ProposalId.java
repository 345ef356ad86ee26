package io.venuecurator.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The stable name of a proposal. A later run that finds the same value for the same field over the
 * same original gets the same id, so that a decision once made is met again and never overwritten.
 */
public final class ProposalId {

    private static final int BYTES = 8;

    private ProposalId() {}

    /** Sixteen hexadecimal digits from venue, field, original and proposed value. */
    public static String of(
            String venueId, FieldPath field, @Nullable JsonNode original, JsonNode proposed) {
        String identity =
                String.join(
                        "\u0000",
                        venueId,
                        field.value(),
                        original == null ? "" : original.toString(),
                        proposed.toString());
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
