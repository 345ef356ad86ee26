package io.venuecurator.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The truth about the sample, as it stands in {@code sample/expected.json}.
 *
 * @param note says that it is invented
 * @param venues the right values by venue
 * @param nothingFound ids of venues about which no page says anything
 * @param forbidden what must not come of the pages
 */
record Expectations(
        String note,
        List<ExpectedVenue> venues,
        @JsonProperty("nothing_found") List<String> nothingFound,
        List<Forbidden> forbidden) {

    /**
     * The right values of one venue.
     *
     * @param venue its id
     * @param values by field
     */
    record ExpectedVenue(String venue, List<ExpectedValue> values) {}

    /**
     * A trap.
     *
     * @param venue id of the venue
     * @param field path of the field
     * @param value the wrong value
     * @param page the file that shows it
     * @param rule {@code never} propose it, or only {@code warn}
     * @param why it is wrong
     */
    record Forbidden(
            String venue, String field, JsonNode value, String page, String rule, String why) {}
}
