package io.venuecurator.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.venue.FieldPath;
import java.util.Map;

/**
 * Figures about a venues file and its review.
 *
 * @param totalVenues how many venues the file has
 * @param needsEnrichment how many are under the threshold or marked for review
 * @param enrichmentPercentage the same in percent of all, one decimal
 * @param averageConfidence mean completeness, 0…1, two decimals
 * @param completeness share of venues that have each field, 0…1, two decimals
 * @param proposals how many proposals are in each state
 */
public record CatalogStatistics(
        int totalVenues,
        int needsEnrichment,
        double enrichmentPercentage,
        double averageConfidence,
        @JsonProperty("completeness") Map<FieldPath, Double> completeness,
        Map<ProposalState, Long> proposals) {}
