package io.venuecurator.research.extract.price;

import io.venuecurator.venue.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the prices of one line, given what the lines above have said. Pure, immutable, thread-safe.
 */
public final class PriceParser {

    private static final Pattern CELL = Pattern.compile("\\S+(?: \\S+)*+");

    private static final int LONGEST_ENTRY = 100;

    private final PriceLexer lexer;

    /** A parser for a region's currency and bases. */
    public PriceParser(Region region) {
        lexer = new PriceLexer(region);
    }

    /** The prices of a line in its order, with their places in the line. */
    public List<FoundPrice> parse(String line, PriceContext context) {
        return parse(line, lexer.tokens(line), context);
    }

    /** The same where the line's tokens are known. */
    List<FoundPrice> parse(String line, List<PriceToken> tokens, PriceContext context) {
        if (context.columns().isEmpty()) {
            return prices(line, tokens, context);
        }
        List<Cell> cells = cells(line);
        List<PriceContext> columns = new ArrayList<>(context.columns());
        if (cells.size() == columns.size() + 1) {
            columns.addFirst(PriceContext.NONE);
        }
        return cells.size() > 1 && cells.size() == columns.size()
                ? row(cells, columns, context)
                : prices(line, tokens, context);
    }

    PriceLexer lexer() {
        return lexer;
    }

    /** What each cell of a header row says; empty if the line is no row of cells. */
    List<PriceContext> header(String line) {
        List<Cell> cells = cells(line);
        return cells.size() < 2
                ? List.of()
                : cells.stream()
                        .map(cell -> PriceContext.NONE.with(lexer.tokens(cell.text())))
                        .toList();
    }

    private record Cell(String text, int start) {}

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line);
        while (matcher.find()) {
            cells.add(new Cell(matcher.group(), matcher.start()));
        }
        return cells;
    }

    /** A row of a table; what the header's corner says counts for all columns. */
    private List<FoundPrice> row(
            List<Cell> cells, List<PriceContext> columns, PriceContext context) {
        List<List<PriceToken>> tokens = new ArrayList<>();
        List<PriceToken> label = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<PriceToken> own = new ArrayList<>(lexer.tokens(cells.get(i).text()));
            if (own.isEmpty()
                    && columns.get(i).or(columns.getFirst()).unit() != PriceUnit.UNKNOWN) {
                MoneyPattern.bare(cells.get(i).text(), 0).ifPresent(own::add);
            }
            tokens.add(own);
            if (own.stream().noneMatch(PriceToken.Money.class::isInstance)) {
                label.addAll(own);
            }
        }
        List<FoundPrice> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            PriceContext column = columns.get(i).or(columns.getFirst()).or(context).with(label);
            prices(cell.text(), tokens.get(i), column)
                    .forEach(price -> found.add(price.shifted(cell.start())));
        }
        return found;
    }

    private static List<FoundPrice> prices(
            String line, List<PriceToken> tokens, PriceContext context) {
        List<PriceToken.Money> amounts = kind(tokens, PriceToken.Money.class);
        UnitChoice units = new UnitChoice(line, tokens, amounts);
        PriceUnit inherited = inheritedUnit(line, tokens, context);
        List<FoundPrice> found = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            PriceToken.Money money = amounts.get(i);
            PriceUnit unit = units.of(i);
            Price price =
                    new Price(
                            money.low(),
                            money.high(),
                            unit == PriceUnit.UNKNOWN ? inherited : unit,
                            basis(i, amounts, tokens, line).orElse(context.basis()),
                            near(i, amounts, tokens, PriceToken.Days.class, line)
                                    .map(PriceToken.Days::days)
                                    .orElse(context.days()),
                            near(i, amounts, tokens, PriceToken.Meals.class, line)
                                    .map(PriceToken.Meals::meals)
                                    .orElse(context.meals()),
                            near(i, amounts, tokens, PriceToken.Tables.class, line)
                                    .map(PriceToken.Tables::range)
                                    .or(context::tables),
                            year(tokens, context));
            found.add(new FoundPrice(price, money.start(), money.end()));
        }
        return found;
    }

    /** A long sentence, or one with units of its own, does not take that of a heading. */
    private static PriceUnit inheritedUnit(
            String line, List<PriceToken> tokens, PriceContext context) {
        boolean ownUnits = tokens.stream().anyMatch(PriceToken.Unit.class::isInstance);
        return ownUnits || line.length() > LONGEST_ENTRY ? PriceUnit.UNKNOWN : context.unit();
    }

    private static Optional<String> basis(
            int index, List<PriceToken.Money> amounts, List<PriceToken> tokens, String line) {
        String own = amounts.get(index).basis();
        return own.isEmpty()
                ? near(index, amounts, tokens, PriceToken.Basis.class, line)
                        .map(PriceToken.Basis::name)
                : Optional.of(own);
    }

    private static OptionalInt year(List<PriceToken> tokens, PriceContext context) {
        OptionalInt own =
                kind(tokens, PriceToken.Year.class).stream().mapToInt(PriceToken.Year::year).max();
        return own.isEmpty() ? context.year() : own;
    }

    private static <T extends PriceToken> Optional<T> near(
            int index,
            List<PriceToken.Money> amounts,
            List<PriceToken> tokens,
            Class<T> kind,
            String line) {
        return Neighbour.of(index, amounts, kind(tokens, kind), line);
    }

    static <T extends PriceToken> List<T> kind(List<PriceToken> tokens, Class<T> kind) {
        return tokens.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
