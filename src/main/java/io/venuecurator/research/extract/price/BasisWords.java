package io.venuecurator.research.extract.price;

import io.venuecurator.venue.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The spellings by which a region's prices say what they include. */
final class BasisWords {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final String regex;
    private final Pattern pattern;

    BasisWords(Region region) {
        for (Region.PriceBasis basis : region.bases()) {
            for (String spelling : basis.spellings()) {
                names.put(squeezed(spelling), basis.name());
            }
        }
        regex =
                region.bases().stream()
                        .flatMap(basis -> basis.spellings().stream())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(BasisWords::spellingRegex)
                        .collect(Collectors.joining("|", "(?:", ")"));
        pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** A group without number that matches one spelling; never matches the empty text. */
    String regex() {
        return names.isEmpty() ? "(?!)" : regex;
    }

    /** The basis that a spelling means, empty for none. */
    String name(String spelling) {
        return names.getOrDefault(squeezed(spelling), "");
    }

    List<PriceToken> tokens(String line) {
        List<PriceToken> tokens = new ArrayList<>();
        if (names.isEmpty()) {
            return tokens;
        }
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            tokens.add(new PriceToken.Basis(matcher.start(), matcher.end(), name(matcher.group())));
        }
        return tokens;
    }

    private static String spellingRegex(String spelling) {
        if (spelling.chars().anyMatch(Character::isLetter)) {
            String words = Pattern.quote(spelling).replace(" ", "\\E\\s\\Q");
            return "(?<!\\w)" + words + "(?!\\w)";
        }
        return spelling.codePoints()
                .mapToObj(sign -> Pattern.quote(Character.toString(sign)))
                .collect(Collectors.joining("\\s?"));
    }

    private static String squeezed(String spelling) {
        String lower = spelling.toLowerCase(Locale.ROOT);
        return lower.chars().anyMatch(Character::isLetter) ? lower : lower.replaceAll("\\s", "");
    }
}
