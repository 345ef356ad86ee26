package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.service.AgentClaim;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads an agent's nested values and their evidence as claims, one per field. */
final class ReportedClaims {

    private final VenueProfile profile;

    ReportedClaims(VenueProfile profile) {
        this.profile = profile;
    }

    /**
     * The claims, in the profile's order.
     *
     * @throws ToolRefusedException if evidence is given for a value that is not
     */
    List<AgentClaim> of(JsonNode data, JsonNode evidence) throws ToolRefusedException {
        Venue values = new Venue("", data);
        TreeSet<String> proofs = new TreeSet<>();
        evidence.fieldNames().forEachRemaining(proofs::add);
        List<AgentClaim> claims = new ArrayList<>();
        for (VenueField field : profile.fields()) {
            FieldPath path = field.path();
            values.value(path)
                    .map(value -> claim(path, value, evidence.path(path.value())))
                    .ifPresent(
                            claim -> {
                                claims.add(claim);
                                proofs.remove(path.value());
                            });
        }
        if (!proofs.isEmpty()) {
            throw new ToolRefusedException(
                    "Nothing was stored. There is evidence but no value in enrichment_data for "
                            + String.join(", ", proofs)
                            + ". Send the values too, or leave their evidence out.");
        }
        return claims;
    }

    private static AgentClaim claim(FieldPath path, JsonNode value, JsonNode proof) {
        JsonNode confidence = proof.path(EnrichmentSchema.CONFIDENCE);
        return new AgentClaim(
                path,
                value,
                proof.path(EnrichmentSchema.SOURCE_URL).asText(),
                proof.path(EnrichmentSchema.TITLE).asText(),
                proof.path(EnrichmentSchema.QUOTE).asText(),
                confidence.isNumber() ? confidence.doubleValue() : null);
    }
}
