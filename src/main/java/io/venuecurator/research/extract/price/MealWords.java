package io.venuecurator.research.extract.price;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Meals as English price lists write them; "lunch or dinner" is one token with both. */
final class MealWords {

    private static final Map<String, Meal> WORDS =
            Map.of(
                    "breakfast", Meal.BREAKFAST,
                    "brunch", Meal.BRUNCH,
                    "lunch", Meal.LUNCH,
                    "luncheon", Meal.LUNCH,
                    "tea", Meal.TEA,
                    "dinner", Meal.DINNER);
    private static final String WORD =
            "(?:breakfast|brunch|lunch(?:eon)?|(?:high|afternoon)[ -]?tea|tea reception|dinner)";
    private static final Pattern MEALS =
            Pattern.compile(
                    "\\b" + WORD + "(?:\\s?(?:/|&|and|or)\\s?" + WORD + "){0,4}+\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("breakfast|brunch|luncheon|lunch|tea|dinner");

    private MealWords() {}

    static List<PriceToken> tokens(String line) {
        List<PriceToken> tokens = new ArrayList<>();
        Matcher matcher = MEALS.matcher(line);
        while (matcher.find()) {
            Set<Meal> meals = EnumSet.noneOf(Meal.class);
            Matcher name = NAME.matcher(matcher.group().toLowerCase(Locale.ROOT));
            while (name.find()) {
                meals.add(WORDS.get(name.group()));
            }
            tokens.add(new PriceToken.Meals(matcher.start(), matcher.end(), meals));
        }
        return tokens;
    }
}
