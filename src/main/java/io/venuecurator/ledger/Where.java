package io.venuecurator.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions that all have to hold, and their arguments. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** Adds a condition with one placeholder, unless there is nothing to compare with. */
    Where and(String condition, @Nullable Object argument) {
        if (argument != null) {
            conditions.add(condition);
            arguments.add(argument);
        }
        return this;
    }

    /** Adds that a column has one of the values, unless there are none. */
    Where in(String column, List<String> values) {
        if (!values.isEmpty()) {
            conditions.add(column + " IN (" + "?, ".repeat(values.size() - 1) + "?)");
            arguments.addAll(values);
        }
        return this;
    }

    /** Adds a condition without placeholders. */
    Where holds(String condition) {
        conditions.add(condition);
        return this;
    }

    String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
