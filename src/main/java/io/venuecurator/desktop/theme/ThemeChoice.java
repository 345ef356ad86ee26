package io.venuecurator.desktop.theme;

/** Which theme the user wants. */
public enum ThemeChoice {
    /** What the system wears, followed when it changes. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK;

    /** Whether dark is worn, given what the system wears. */
    public boolean isDark(boolean systemIsDark) {
        return this == DARK || (this == SYSTEM && systemIsDark);
    }

    /** The next choice in turn, for a switch with one button. */
    public ThemeChoice next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
        };
    }
}
