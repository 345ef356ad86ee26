package io.venuecurator.research.fuse;

import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.VenueField;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which other values contradict the one that is proposed. Two descriptions, or two lists, can both
 * be right; an address is not contradicted by a shorter form of itself; and a site that gives a
 * second telephone number, such as its wedding desk's, does not contradict its first.
 */
final class Rivals {

    private static final Set<FieldType> SEVERAL_RIGHT =
            Set.of(FieldType.PROSE, FieldType.TEXT_LIST);
    private static final Set<FieldType> SEVERAL_OF_A_SITE =
            Set.of(FieldType.PHONE, FieldType.EMAIL, FieldType.URL);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Rivals() {}

    /** What contradicts the first of several agreements, without what its own sites give beside. */
    static List<Agreement> of(List<Agreement> agreements, VenueField field) {
        if (SEVERAL_RIGHT.contains(field.type())) {
            return List.of();
        }
        Agreement first = agreements.getFirst();
        Set<String> sites =
                SEVERAL_OF_A_SITE.contains(field.type())
                        ? first.findings().stream().map(Weighed::site).collect(Collectors.toSet())
                        : Set.of();
        return agreements.stream()
                .skip(1)
                .filter(other -> !isShorter(text(other), text(first), field))
                .map(other -> other.findings().stream().filter(f -> !sites.contains(f.site())))
                .map(Stream::toList)
                .filter(findings -> !findings.isEmpty())
                .map(Agreement::new)
                .toList();
    }

    /** Whether an address has only words of another one. */
    static boolean isShorter(String address, String full, VenueField field) {
        return field.type() == FieldType.ADDRESS && words(full).containsAll(words(address));
    }

    private static String text(Agreement agreement) {
        return agreement.best().shown().value().asText();
    }

    private static Set<String> words(String address) {
        String folded =
                Normalizer.normalize(address, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(folded).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
    }
}
