package io.venuecurator.desktop.text;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Constants in words, for controls in which one is chosen.
 *
 * @param <E> what is chosen
 */
public final class EnumWords<E extends Enum<E>> extends StringConverter<E> {

    @Override
    public String toString(@Nullable E constant) {
        return constant == null ? "" : Texts.of(constant);
    }

    @Override
    public E fromString(String words) {
        throw new UnsupportedOperationException("Constants are chosen, not typed");
    }
}
