package io.venuecurator.review;

import io.venuecurator.venue.ConfidenceLevel;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueRow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the review of a file has brought so far. Immutable; made off the thread that draws.
 *
 * <p>Acceptance, pace and reliability count decisions that a human made one by one: those made by a
 * threshold tell nothing, since nobody looked.
 *
 * @param venues how many venues the file has
 * @param before how many venues were at each level before anything was approved
 * @param now how many are, as the file stands
 * @param fields how many venues have each field, in the profile's order
 * @param perHour the hours in which something was decided, in their order
 * @param bySource acceptance by host of the page on which the value was read, most decided first
 * @param byField acceptance by field, most decided first
 * @param byRange acceptance by range of the proposed confidence, the lowest first; the key is the
 *     number of the range among the {@value Reliability#BINS} of {@link Reliability}, from 0
 * @param calibrationError see {@link Reliability#expectedCalibrationError}
 * @param byThreshold how many decisions in force were made by a threshold
 */
public record ReviewFigures(
        int venues,
        Map<ConfidenceLevel, Integer> before,
        Map<ConfidenceLevel, Integer> now,
        List<FieldFilling> fields,
        List<JudgedGroup<Instant>> perHour,
        List<JudgedGroup<String>> bySource,
        List<JudgedGroup<FieldPath>> byField,
        List<JudgedGroup<Integer>> byRange,
        double calibrationError,
        int byThreshold) {

    /** Copies the collections. */
    public ReviewFigures {
        before = Collections.unmodifiableMap(new EnumMap<>(before));
        now = Collections.unmodifiableMap(new EnumMap<>(now));
        fields = List.copyOf(fields);
        perHour = List.copyOf(perHour);
        bySource = List.copyOf(bySource);
        byField = List.copyOf(byField);
        byRange = List.copyOf(byRange);
    }

    /**
     * Counts.
     *
     * @param rows the venues as the file stands
     * @param judgements every decision in force
     * @param zone in which an hour begins
     */
    public static ReviewFigures of(
            List<VenueRow> rows, VenueProfile profile, List<Judgement> judgements, ZoneId zone) {
        List<Judgement> byHand = judgements.stream().filter(judged -> !judged.bulk()).toList();
        CatalogBefore before = new CatalogBefore(profile, judgements);
        Comparator<JudgedGroup<Instant>> inTime = Comparator.comparing(JudgedGroup::key);
        Comparator<JudgedGroup<Integer>> lowestFirst = Comparator.comparing(JudgedGroup::key);
        Reliability reliability =
                Reliability.of(byHand.stream().map(ReviewFigures::judged).toList());
        return new ReviewFigures(
                rows.size(),
                before.levels(rows),
                CatalogBefore.levelsNow(rows),
                before.fillings(rows),
                JudgedGroup.by(byHand, judged -> hour(judged.at(), zone)).stream()
                        .sorted(inTime)
                        .toList(),
                JudgedGroup.by(byHand, Judgement::source),
                JudgedGroup.by(byHand, Judgement::field),
                JudgedGroup.by(byHand, judged -> Reliability.bin(judged.confidence())).stream()
                        .sorted(lowestFirst)
                        .toList(),
                reliability.expectedCalibrationError(),
                judgements.size() - byHand.size());
    }

    private static Judged judged(Judgement judgement) {
        return new Judged(
                judgement.field(),
                judgement.source(),
                judgement.confidence(),
                judgement.accepted());
    }

    private static Instant hour(Instant at, ZoneId zone) {
        return at.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
    }

    /** How many decisions in force a human made one by one. */
    public int byHand() {
        return byRange.stream().mapToInt(JudgedGroup::decided).sum();
    }
}
