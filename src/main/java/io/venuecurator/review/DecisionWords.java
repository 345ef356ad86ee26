package io.venuecurator.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.proposal.Proposal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How decisions are told to a reviewer: who, what, when, in one phrase. */
final class DecisionWords {

    private static final int LONGEST_VALUE = 60;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private DecisionWords() {}

    /** For example {@code accepted "+65 6123 4567" by Mei on 2026-11-24}. */
    static String of(Proposal decided) {
        String what =
                switch (decided.state()) {
                    case ACCEPTED -> "accepted " + value(decided.finalValue());
                    case EDITED -> "edited to " + value(decided.finalValue());
                    case REJECTED -> "rejected " + value(decided.proposed());
                    case KEPT -> "kept " + value(decided.original());
                    case WAITING, STALE -> "not decided";
                };
        return what
                + Optional.ofNullable(decided.decidedBy()).map(by -> " by " + by).orElse("")
                + Optional.ofNullable(decided.decidedAt()).map(DecisionWords::onDay).orElse("");
    }

    /** A value as JSON, cut where it is long; {@code nothing} where it is absent. */
    static String value(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "nothing";
        }
        String text = value.toString();
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }

    private static String onDay(Instant at) {
        return " on " + DAY.format(at);
    }
}
