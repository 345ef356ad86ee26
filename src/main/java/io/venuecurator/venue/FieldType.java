package io.venuecurator.venue;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of value a field holds; decides how it is extracted, compared, validated and edited.
 */
public enum FieldType {
    /** A short text such as a name. */
    @JsonProperty("text")
    TEXT,
    /** Sentences, such as a description. */
    @JsonProperty("prose")
    PROSE,
    /** One of the profile's choices. */
    @JsonProperty("choice")
    CHOICE,
    /** An amount in the region's currency; the field's unit says per what. */
    @JsonProperty("money")
    MONEY,
    /** A whole number of something; the field's unit says of what. */
    @JsonProperty("count")
    COUNT,
    /** A score, by default out of 5. */
    @JsonProperty("rating")
    RATING,
    /** Yes or no; {@code false} is a value, not a gap. */
    @JsonProperty("flag")
    FLAG,
    /** A list of short texts. */
    @JsonProperty("text_list")
    TEXT_LIST,
    /** A telephone number in the region's format. */
    @JsonProperty("phone")
    PHONE,
    /** An e-mail address. */
    @JsonProperty("email")
    EMAIL,
    /** An absolute http or https address. */
    @JsonProperty("url")
    URL,
    /** A street address in one line. */
    @JsonProperty("address")
    ADDRESS,
    /** A postal code in the region's format. */
    @JsonProperty("postal")
    POSTAL;

    /** Whether values of this type are JSON numbers. */
    public boolean isNumeric() {
        return this == MONEY || this == COUNT || this == RATING;
    }
}
