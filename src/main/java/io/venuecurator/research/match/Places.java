package io.venuecurator.research.match;

import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/** Makes a {@link Place} of a venue's record. */
final class Places {

    private static final FieldPath HOUSE = FieldPath.of("parent_venue");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D+");

    private final VenueProfile profile;
    private final Pattern postal;
    private final VenueNames names;
    private final StreetAddresses addresses;
    private final Set<String> streetTypes;

    Places(VenueProfile profile, Vocabulary vocabulary) {
        this.profile = profile;
        this.postal = Pattern.compile("\\b" + profile.region().postalPattern() + "\\b");
        this.names = new VenueNames(vocabulary, profile.region().countryName());
        this.streetTypes = vocabulary.streetTypes();
        this.addresses = new StreetAddresses(vocabulary);
    }

    /** What a record says about its place. */
    Place of(Venue venue) {
        String address = first(venue, FieldType.ADDRESS);
        return of(
                venue.name(),
                venue.text(HOUSE).orElse(""),
                first(venue, FieldType.PHONE),
                address,
                postal(first(venue, FieldType.POSTAL)).or(() -> postal(address)).orElse(""),
                first(venue, FieldType.URL));
    }

    /** The same from single texts; empty where unknown. */
    Place of(String name, String house, String phone, String address, String postal, String site) {
        String digits = NOT_A_DIGIT.matcher(phone).replaceAll("");
        return new Place(
                names.parse(name),
                house.isBlank() ? null : names.parse(house),
                digits.isEmpty() ? Set.of() : Set.of(digits),
                addresses.parse(address).orElse(null),
                addressWords(address),
                postal,
                host(site));
    }

    /** Another name, read by the rules of the same market. */
    VenueName name(String text) {
        return names.parse(text);
    }

    /** The words of a text that tell places apart. */
    List<String> telling(String text) {
        return names.telling(text);
    }

    /** The first postal code in a text. */
    Optional<String> postal(String text) {
        Matcher matcher = postal.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Every postal code in a text. */
    Set<String> postals(String text) {
        return postal.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }

    private String first(Venue venue, FieldType type) {
        List<FieldPath> paths =
                profile.fields(type, "").stream().map(field -> field.path()).toList();
        return paths.stream().flatMap(p -> venue.text(p).stream()).findFirst().orElse("");
    }

    private Set<String> addressWords(String address) {
        return names.telling(address).stream()
                .filter(word -> !streetTypes.contains(word))
                .collect(Collectors.toSet());
    }

    private static String host(String site) {
        HttpUrl url = HttpUrl.parse(site);
        if (url == null) {
            return "";
        }
        String host = url.host().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
