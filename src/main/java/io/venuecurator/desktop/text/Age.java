package io.venuecurator.desktop.text;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was. */
public final class Age {

    private Age() {}

    /** The age in the largest fitting unit, for example "3 days ago"; the future counts as now. */
    public static String of(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        if (age.toMinutes() < 1) {
            return Texts.of("age.now");
        }
        if (age.toHours() < 1) {
            return Texts.of("age.minutes", age.toMinutes());
        }
        if (age.toDays() < 1) {
            return Texts.of("age.hours", age.toHours());
        }
        if (age.toDays() < 60) {
            return Texts.of("age.days", age.toDays());
        }
        return age.toDays() < 730
                ? Texts.of("age.months", age.toDays() / 30)
                : Texts.of("age.years", age.toDays() / 365);
    }
}
