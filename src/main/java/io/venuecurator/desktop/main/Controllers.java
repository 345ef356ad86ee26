package io.venuecurator.desktop.main;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.util.Callback;

/** Makes the controllers that FXML asks for, with what their constructors need. */
final class Controllers implements Callback<Class<?>, Object> {

    private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

    /** Says how a controller is made. */
    <T> Controllers with(Class<T> type, Supplier<T> maker) {
        makers.put(type, maker);
        return this;
    }

    @Override
    public Object call(Class<?> type) {
        Supplier<?> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("Nobody makes a " + type.getName());
        }
        return maker.get();
    }
}
