package io.venuecurator.research.extract.price;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of the week as English price lists write them: "Mon – Thu", "Fri, Sat &amp; Sun", "weekday".
 */
public final class DayWords {

    private static final String DAY =
            "(?:mon(?:days?)?|tue(?:s|sdays?)?|wed(?:s|nesdays?)?|thu(?:r|rs|rsdays?)?"
                    + "|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)\\b\\.?";
    private static final String TO = "\\s?(?:-|–|—|to|till|until|through)\\s?";
    private static final String ITEM =
            "(?:"
                    + DAY
                    + "(?:"
                    + TO
                    + DAY
                    + ")?|weekdays?|weekends?|daily|every\\s?day|all\\sdays)";
    private static final Pattern DAYS =
            Pattern.compile(
                    "\\b" + ITEM + "(?:\\s?(?:,|&|/|and)\\s?" + ITEM + "){0,6}+(?!\\w)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PART =
            Pattern.compile("(" + DAY + ")(?:" + TO + "(" + DAY + "))?|[a-z]+\\s?days?|[a-z]+");

    private DayWords() {}

    static List<PriceToken> tokens(String line) {
        List<PriceToken> tokens = new ArrayList<>();
        Matcher matcher = DAYS.matcher(line);
        while (matcher.find()) {
            tokens.add(new PriceToken.Days(matcher.start(), matcher.end(), days(matcher.group())));
        }
        return tokens;
    }

    /** All days that a text names; empty if it names none. */
    public static Set<DayOfWeek> in(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        DAYS.matcher(text).results().map(MatchResult::group).forEach(g -> days.addAll(days(g)));
        return days;
    }

    private static Set<DayOfWeek> days(String words) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Matcher part = PART.matcher(words.toLowerCase(Locale.ROOT));
        while (part.find()) {
            if (part.group(1) == null) {
                days.addAll(named(part.group()));
            } else {
                DayOfWeek first = day(part.group(1));
                DayOfWeek last = part.group(2) == null ? first : day(part.group(2));
                for (DayOfWeek day = first; ; day = day.plus(1)) {
                    days.add(day);
                    if (day == last) {
                        break;
                    }
                }
            }
        }
        return days;
    }

    private static Set<DayOfWeek> named(String word) {
        if (word.startsWith("weekday")) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        if (word.startsWith("weekend")) {
            return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        return word.equals("daily") || word.startsWith("every") || word.startsWith("all")
                ? EnumSet.allOf(DayOfWeek.class)
                : EnumSet.noneOf(DayOfWeek.class);
    }

    private static DayOfWeek day(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().regionMatches(true, 0, word, 0, 3)) {
                return day;
            }
        }
        throw new IllegalArgumentException("Not a day: " + word);
    }
}
