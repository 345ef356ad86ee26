package io.venuecurator.research.extract.price;

import io.venuecurator.venue.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the prices of a whole text: walks its lines, keeps what headings and table headers say, and
 * gives every line to the {@link PriceParser}. Immutable, thread-safe.
 */
public final class PriceReader {

    private static final int HEADING_LENGTH = 120;
    private static final int UNIT_LINE_LENGTH = 40;

    /** After so many lines without a heading or a price, what headings said is forgotten. */
    private static final int MEMORY_LINES = 12;

    private static final Pattern TITLE =
            Pattern.compile(
                    "\\b(?:packages?|menus?|banquets?|weddings?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_PRICES =
            Pattern.compile("\\b(?:prices?|rates?|packages?|menus?)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PRICES_ARE =
            Pattern.compile(
                    "\\b(?:prices?|rates?|packages?)(?: \\w{1,12})? (?:are|is|quoted|listed|stated|shown|based)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final PriceParser parser;

    /** A reader for a region's currency and bases. */
    public PriceReader(Region region) {
        parser = new PriceParser(region);
    }

    /**
     * The prices of a text.
     *
     * @param lines its lines; cells of a table separated by two spaces or more
     * @return for each line its prices, with places in that line
     */
    public List<List<FoundPrice>> read(List<String> lines) {
        List<List<PriceToken>> amounts = lines.stream().map(parser.lexer()::amounts).toList();
        return amounts.stream().allMatch(List::isEmpty)
                ? lines.stream().map(line -> List.<FoundPrice>of()).toList()
                : new Walk(lines, amounts).run();
    }

    /** One pass over the lines of one text. */
    private final class Walk {

        private final List<String> lines;
        private final List<List<PriceToken>> tokens;
        private final PriceUnit unitOfAll;
        private PriceContext context = PriceContext.NONE;
        private boolean unitsStandBelow;
        private int idle;

        Walk(List<String> lines, List<List<PriceToken>> amounts) {
            this.lines = lines;
            this.tokens =
                    IntStream.range(0, lines.size())
                            .mapToObj(i -> tokens(lines.get(i), amounts.get(i)))
                            .toList();
            this.unitOfAll = unitOfAll();
        }

        /** Long lines that name neither an amount nor prices say nothing of them. */
        private List<PriceToken> tokens(String line, List<PriceToken> amounts) {
            return !amounts.isEmpty()
                            || line.length() <= HEADING_LENGTH
                            || ABOUT_PRICES.matcher(line).find()
                    ? parser.lexer().tokens(line, amounts)
                    : List.of();
        }

        List<List<FoundPrice>> run() {
            PriceContext whole =
                    PriceContext.NONE.with(List.of(new PriceToken.Basis(0, 0, basisOfAll())));
            List<List<FoundPrice>> found = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                List<FoundPrice> prices =
                        parser.parse(lines.get(i), tokens.get(i), contextOf(i).or(whole));
                found.add(prices.stream().map(price -> price.orMeal(unitOfAll)).toList());
                if (prices.isEmpty()) {
                    remember(i);
                } else {
                    idle = 0;
                }
            }
            return found;
        }

        private PriceContext contextOf(int i) {
            if (i + 1 < lines.size() && hasMoney(i) && !hasUnit(i) && isUnitLine(i + 1)) {
                unitsStandBelow = unitsStandBelow || context.unit() == PriceUnit.UNKNOWN;
                if (unitsStandBelow) {
                    return context.withUnit(PriceContext.NONE.with(tokens.get(i + 1)).unit());
                }
            }
            return context;
        }

        private void remember(int i) {
            String line = lines.get(i);
            boolean heading =
                    line.length() <= HEADING_LENGTH
                            && (!tokens.get(i).isEmpty() || TITLE.matcher(line).find());
            if (!heading) {
                context = context.withColumns(List.of());
                if (++idle > MEMORY_LINES) {
                    context = PriceContext.NONE;
                    unitsStandBelow = false;
                }
                return;
            }
            idle = 0;
            boolean saidOfAll = unitOfAll != PriceUnit.UNKNOWN && PRICES_ARE.matcher(line).find();
            if (saidOfAll || (unitsStandBelow && isUnitLine(i))) {
                return;
            }
            List<PriceContext> header = parser.header(line);
            if (!header.isEmpty()) {
                context = context.withColumns(header);
            } else if (TITLE.matcher(line).find() || !isAboutMeals(tokens.get(i))) {
                context = PriceContext.NONE.with(tokens.get(i));
            } else {
                context = sameTopic(tokens.get(i)).with(tokens.get(i));
            }
        }

        /** Whether a heading may stand over meals: it names no hire, deposit or the like. */
        private static boolean isAboutMeals(List<PriceToken> heading) {
            PriceUnit unit = PriceContext.NONE.with(heading).unit();
            return unit == PriceUnit.UNKNOWN || isServing(unit);
        }

        /** A heading that names a meal ends a section about hire, deposits and the like. */
        private PriceContext sameTopic(List<PriceToken> heading) {
            boolean meal = heading.stream().anyMatch(PriceToken.Meals.class::isInstance);
            return meal && !isServing(context.unit())
                    ? context.withUnit(PriceUnit.UNKNOWN)
                    : context;
        }

        private static boolean isServing(PriceUnit unit) {
            return unit == PriceUnit.PER_TABLE || unit == PriceUnit.PER_PERSON;
        }

        private boolean hasMoney(int i) {
            return tokens.get(i).stream().anyMatch(PriceToken.Money.class::isInstance);
        }

        private boolean hasUnit(int i) {
            return tokens.get(i).stream().anyMatch(PriceToken.Unit.class::isInstance);
        }

        private boolean isUnitLine(int i) {
            return lines.get(i).length() <= UNIT_LINE_LENGTH && !hasMoney(i) && hasUnit(i);
        }

        /** The basis of a sentence such as "All prices are subject to …", if there is just one. */
        private String basisOfAll() {
            return only(PriceToken.Basis.class, ABOUT_PRICES, PriceToken.Basis::name).orElse("");
        }

        /** The unit of a sentence such as "Prices are per table of 10", if there is just one. */
        private PriceUnit unitOfAll() {
            return only(PriceToken.Unit.class, PRICES_ARE, PriceToken.Unit::unit)
                    .orElse(PriceUnit.UNKNOWN);
        }

        private <T extends PriceToken, V> Optional<V> only(
                Class<T> kind, Pattern sentence, Function<T, V> value) {
            Set<V> values =
                    IntStream.range(0, lines.size())
                            .filter(i -> !hasMoney(i) && sentence.matcher(lines.get(i)).find())
                            .mapToObj(i -> PriceParser.kind(tokens.get(i), kind))
                            .flatMap(List::stream)
                            .map(value)
                            .collect(Collectors.toSet());
            return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
        }
    }
}
