package io.venuecurator.venue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules of the country a profile is for, so that none of them stands in code.
 *
 * @param country ISO 3166 code, also the region for telephone numbers
 * @param countryName as it stands in addresses and queries
 * @param language BCP 47 tag for searches
 * @param timezone IANA zone of the market
 * @param currency ISO 4217 code
 * @param currencySigns how pages write the currency, longest first
 * @param phonePattern regular expression of a well-formed number
 * @param phoneExample a number that fits, for messages
 * @param postalPattern regular expression of a postal code
 * @param zones which postal codes lie in which zone
 * @param bases how a price's basis is written and what it means
 * @param guestsPerTable how many guests a table seats
 * @param oldPriceYears from which age in years a price is only shown with a warning
 * @param openData what the region's open data say of places
 */
public record Region(
        String country,
        @JsonProperty("country_name") String countryName,
        String language,
        String timezone,
        String currency,
        @JsonProperty("currency_signs") List<String> currencySigns,
        @JsonProperty("phone_pattern") String phonePattern,
        @JsonProperty("phone_example") String phoneExample,
        @JsonProperty("postal_pattern") String postalPattern,
        List<ZoneRule> zones,
        List<PriceBasis> bases,
        @JsonProperty("guests_per_table") int guestsPerTable,
        @JsonProperty("old_price_years") int oldPriceYears,
        @JsonProperty("open_data") OpenData openData) {

    /** Copies the lists. */
    public Region {
        currencySigns = List.copyOf(currencySigns);
        zones = List.copyOf(zones);
        bases = List.copyOf(bases);
        openData = openData == null ? new OpenData(List.of(), List.of()) : openData;
    }

    /**
     * A zone and the first digits of its postal codes.
     *
     * @param zone as written into the venue
     * @param prefixes two-digit prefixes or ranges, such as {@code "01-28"}
     * @param source where the rule comes from, shown as the reason of a derived value
     */
    public record ZoneRule(String zone, List<String> prefixes, String source) {

        /** Copies the prefixes. */
        public ZoneRule {
            prefixes = List.copyOf(prefixes);
        }

        /** Whether a postal code belongs to this zone. */
        public boolean covers(String postal) {
            return prefixes.stream().anyMatch(range -> inRange(postal, range));
        }

        private static boolean inRange(String postal, String range) {
            int dash = range.indexOf('-');
            String low = dash < 0 ? range : range.substring(0, dash);
            String high = dash < 0 ? range : range.substring(dash + 1);
            if (postal.length() < low.length()) {
                return false;
            }
            String prefix = postal.substring(0, low.length());
            return prefix.compareTo(low) >= 0 && prefix.compareTo(high) <= 0;
        }
    }

    /**
     * What a price includes.
     *
     * @param name as written into {@code pricing.pricing_type}
     * @param spellings how pages write it, lower case
     * @param factor what the customer pays in the end for a listed price of 1
     * @param note the same in words
     */
    public record PriceBasis(String name, List<String> spellings, BigDecimal factor, String note) {

        /** Copies the spellings. */
        public PriceBasis {
            spellings = List.copyOf(spellings);
        }
    }

    /** The zone rule for a postal code; none for a malformed code or one that no rule covers. */
    public Optional<ZoneRule> zoneOf(String postal) {
        if (!Pattern.matches(postalPattern, postal)) {
            return Optional.empty();
        }
        return zones.stream().filter(rule -> rule.covers(postal)).findFirst();
    }
}
