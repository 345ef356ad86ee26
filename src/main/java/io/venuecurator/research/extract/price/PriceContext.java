package io.venuecurator.research.extract.price;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the lines above a price have said about it: headings, and the header row of a table.
 *
 * @param unit what amounts buy
 * @param basis what they include, empty where nothing was said
 * @param days the days they are for
 * @param meals the meals they are for
 * @param tables the number of tables they are for
 * @param year the year they are for
 * @param columns what each cell of the table's header row says; empty outside a table
 */
public record PriceContext(
        PriceUnit unit,
        String basis,
        Set<DayOfWeek> days,
        Set<Meal> meals,
        Optional<TableRange> tables,
        OptionalInt year,
        List<PriceContext> columns) {

    /** Nothing is known. */
    public static final PriceContext NONE =
            new PriceContext(
                    PriceUnit.UNKNOWN,
                    "",
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    List.of());

    /** Copies the collections. */
    public PriceContext {
        days = Set.copyOf(days);
        meals = Set.copyOf(meals);
        columns = List.copyOf(columns);
    }

    /** Nothing is known but the meal. */
    public static PriceContext of(Meal meal) {
        return NONE.with(List.of(new PriceToken.Meals(0, 0, Set.of(meal))));
    }

    /** What the tokens say in place of what was known; several days or meals add up. */
    PriceContext with(List<PriceToken> tokens) {
        String newBasis = basis;
        Optional<TableRange> newTables = tables;
        OptionalInt newYear = OptionalInt.empty();
        Set<DayOfWeek> newDays = EnumSet.noneOf(DayOfWeek.class);
        Set<Meal> newMeals = EnumSet.noneOf(Meal.class);
        for (PriceToken token : tokens) {
            switch (token) {
                case PriceToken.Basis said -> newBasis = said.name();
                case PriceToken.Days said -> newDays.addAll(said.days());
                case PriceToken.Meals said -> newMeals.addAll(said.meals());
                case PriceToken.Tables said -> newTables = Optional.of(said.range());
                case PriceToken.Year said ->
                        newYear = OptionalInt.of(Math.max(said.year(), newYear.orElse(0)));
                case PriceToken.Unit said -> {}
                case PriceToken.Money amount -> {}
            }
        }
        return new PriceContext(
                unitOf(tokens).orElse(unit),
                newBasis,
                newDays.isEmpty() ? days : newDays,
                newMeals.isEmpty() ? meals : newMeals,
                newTables,
                newYear.isEmpty() ? year : newYear,
                columns);
    }

    private static Optional<PriceUnit> unitOf(List<PriceToken> tokens) {
        List<PriceUnit> units =
                PriceParser.kind(tokens, PriceToken.Unit.class).stream()
                        .map(PriceToken.Unit::unit)
                        .toList();
        return units.contains(PriceUnit.OTHER)
                ? Optional.of(PriceUnit.OTHER)
                : units.stream().findFirst();
    }

    PriceContext withColumns(List<PriceContext> header) {
        return new PriceContext(unit, basis, days, meals, tables, year, header);
    }

    PriceContext withUnit(PriceUnit other) {
        return new PriceContext(other, basis, days, meals, tables, year, columns);
    }

    /** What is known here, and where nothing is, what is known there. */
    PriceContext or(PriceContext there) {
        return new PriceContext(
                unit == PriceUnit.UNKNOWN ? there.unit : unit,
                basis.isEmpty() ? there.basis : basis,
                days.isEmpty() ? there.days : days,
                meals.isEmpty() ? there.meals : meals,
                tables.isEmpty() ? there.tables : tables,
                year.isEmpty() ? there.year : year,
                columns);
    }
}
