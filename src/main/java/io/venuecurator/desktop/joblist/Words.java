package io.venuecurator.desktop.joblist;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Writes what is chosen from a list; nothing is typed. */
final class Words<T> extends StringConverter<T> {

    private final Function<T, String> words;

    Words(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("It is chosen, not typed");
    }
}
