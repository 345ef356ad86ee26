package io.venuecurator.sample;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A value of a venue that the sample's pages support.
 *
 * @param field its path
 * @param accept the values that are right, the best first
 * @param page the file that shows it
 * @param says how the page words it
 */
record ExpectedValue(
        String field,
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<JsonNode> accept,
        String page,
        String says) {}
