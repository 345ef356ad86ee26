package io.venuecurator.research.extract.price;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an amount buys, as English price lists write it. Words for surcharges, drinks, children,
 * rooms and the like make a {@link PriceUnit#OTHER}, so that their amounts never become a table's.
 */
final class UnitWords {

    private static final String GUESTS = "(?:persons?|people|pax|guests?|diners?|seats?)";
    private static final String EIGHT_TO_TWELVE = "(?:8|9|10|11|12|eight|nine|ten|eleven|twelve)";

    private record Rule(PriceUnit unit, Pattern pattern) {}

    /** In the order of precedence where two begin at the same place and are equally long. */
    private static final List<Rule> RULES =
            List.of(
                    rule(
                            PriceUnit.OTHER,
                            "\\bper (?:child|kid|bottle|barrel|keg|glass|night|room|car|lot|dish"
                                    + "|set|couple|letter|piece|slice|tier)\\b"
                                    + "|\\b(?:child(?:ren)?|kids?)(?:['’]s?)? "
                                    + "(?:menu|meal|set|table|price|rate)s?\\b"
                                    + "|\\bcorkage\\b|\\b(?:refundable |security )?deposits?\\b"
                                    + "|\\bsurcharges?\\b|\\bsupplement(?:ary)?\\b|\\btop[- ]?up\\b"
                                    + "|\\badd(?:itional|[- ]?ons?)?\\b|\\bextras?\\b|\\bupgrades?\\b"
                                    + "|\\benhancements?\\b|\\boptional\\b|\\b[aà] la carte\\b"
                                    + "|\\bovertime\\b|\\bcancellation\\b|\\bpenalty\\b"
                                    + "|\\b(?:worth|valued at|value of|usual price|u\\.p\\.)"
                                    + "|\\bsav(?:e|ings?)\\b|\\bdiscounts?\\b|\\boff\\b"
                                    + "|\\brebates?\\b|\\b(?:gift |cash |dining )?vouchers?\\b"
                                    + "|\\bparking\\b|\\broom rates?\\b|\\baccommodation\\b"
                                    + "|\\b(?:deluxe|superior|premier|standard|club|executive)"
                                    + " (?:room|suite)s?\\b|\\b\\d?-?night stay\\b|\\bstaycations?\\b"
                                    + "|\\bsolemni[sz]ations?\\b|\\btea ceremony\\b|\\bphotograph\\w{0,5}"
                                    + "|\\bgowns?\\b|\\b(?:beer|wine|champagne|prosecco|liquor)s?\\b"),
                    rule(
                            PriceUnit.PER_TABLE,
                            "(?:\\b(?:per|each|every) |/ ?|\\ba (?=table (?:of|for)))(?:\\d{1,2}[- ]?"
                                    + GUESTS
                                    + " )?(?:banquet |round |dining )?(?:table|tbl)\\b"
                                    + "(?: ?\\(?(?:of|for) "
                                    + EIGHT_TO_TWELVE
                                    + "\\b(?: "
                                    + GUESTS
                                    + "\\b)?\\)?)?"
                                    + "|\\btables? (?:of|for) "
                                    + EIGHT_TO_TWELVE
                                    + "\\b(?: "
                                    + GUESTS
                                    + "\\b)?|\\b(?:for|per) "
                                    + EIGHT_TO_TWELVE
                                    + " "
                                    + GUESTS
                                    + "\\b|\\("
                                    + EIGHT_TO_TWELVE
                                    + " "
                                    + GUESTS
                                    + "\\)"
                                    + "|\\btable price\\b|\\bprice/table\\b"),
                    rule(
                            PriceUnit.PER_PERSON,
                            "(?:\\b(?:per|each) |/ ?)(?:person|pax|head|guest|adult|diner|cover|pp)\\b"
                                    + "|\\bp\\.?p\\.?(?!\\w)|\\ba (?:head|person)\\b|\\beach guest\\b"),
                    rule(
                            PriceUnit.MINIMUM_SPEND,
                            "\\bmin(?:imum|\\.)? (?:(?:f ?& ?b|f ?and ?b|food (?:and|&) beverages?"
                                    + "|banquet|total|guaranteed|catering|wedding) ){0,2}+"
                                    + "(?:spend(?:ing)?|expenditure|charges?|revenue|consumption)\\b"),
                    rule(
                            PriceUnit.HALL_HIRE,
                            "\\b(?:venue|hall|room|ballroom|space|chapel|lawn|garden|site|premises|facility)"
                                    + " (?:hire|rental|rent|fee|charge)s?\\b|\\b(?:rental|hire)"
                                    + " (?:fee|rate|charge|of|from)s?\\b|\\brentals?\\b|\\bto rent\\b"
                                    + "|(?:\\bper |/ ?)(?:\\d{1,2}[- ]?|half[- ]|started |extra )?(?:hours?|hrs?|block|session"
                                    + "|half[- ]day|day|use|booking)\\b"));

    private UnitWords() {}

    private static Rule rule(PriceUnit unit, String regex) {
        return new Rule(unit, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    /** The units of a line in its order; where two overlap, the longer one. */
    static List<PriceToken> tokens(String line) {
        List<PriceToken> all = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(line);
            while (matcher.find()) {
                all.add(new PriceToken.Unit(matcher.start(), matcher.end(), rule.unit()));
            }
        }
        all.sort(Comparator.comparingInt((PriceToken t) -> t.start() - t.end()));
        List<PriceToken> kept = new ArrayList<>();
        for (PriceToken token : all) {
            if (kept.stream().noneMatch(token::overlaps)) {
                kept.add(token);
            }
        }
        kept.sort(Comparator.comparingInt(PriceToken::start));
        return kept;
    }
}
