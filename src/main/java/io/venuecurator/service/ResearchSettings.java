package io.venuecurator.service;

import io.venuecurator.research.search.SessionCap;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a session researches.
 *
 * @param sources what to search, as on the command line: {@code folder:DIR}, {@code brave}; empty
 *     for the sample's own web
 * @param readPages whether the pages behind the hits are read, or only the hits' excerpts used
 * @param workers how many venues search at once
 * @param cap the most to ask in the session
 * @param answersMaxAge stored answers up to this age are used instead of asking again
 * @param runOn where the venues are researched; on workers, sources and {@code workers} are theirs
 * @param model the language model that reads pages besides the rules, as on the command line:
 *     {@code claude}, {@code openai:MODEL@URL}; none for the rules alone
 */
public record ResearchSettings(
        List<String> sources,
        boolean readPages,
        int workers,
        SessionCap cap,
        Duration answersMaxAge,
        RunOn runOn,
        @Nullable String model) {

    /** How many venues at once unless told otherwise. */
    public static final int DEFAULT_WORKERS = 8;

    /** How old a stored answer may be unless told otherwise. */
    public static final Duration DEFAULT_MAX_AGE = Duration.ofDays(7);

    /** Checks the numbers and copies the list. */
    public ResearchSettings {
        sources = List.copyOf(sources);
        if (workers < 1) {
            throw new IllegalArgumentException("At least one worker is needed, not " + workers);
        }
    }

    /** Settings of research on this machine by the rules alone. */
    public ResearchSettings(
            List<String> sources,
            boolean readPages,
            int workers,
            SessionCap cap,
            Duration answersMaxAge) {
        this(sources, readPages, workers, cap, answersMaxAge, new RunOn.Here(), null);
    }

    /** The given sources with every other setting at its default. */
    public static ResearchSettings of(List<String> sources) {
        return new ResearchSettings(
                sources, true, DEFAULT_WORKERS, SessionCap.NONE, DEFAULT_MAX_AGE);
    }

    /** The same settings with other sources. */
    public ResearchSettings withSources(List<String> others) {
        return new ResearchSettings(others, readPages, workers, cap, answersMaxAge, runOn, model);
    }

    /** The same settings with another language model, none for the rules alone. */
    public ResearchSettings withModel(@Nullable String other) {
        return new ResearchSettings(sources, readPages, workers, cap, answersMaxAge, runOn, other);
    }

    /** The same settings, carried out elsewhere. */
    public ResearchSettings on(RunOn place) {
        return new ResearchSettings(sources, readPages, workers, cap, answersMaxAge, place, model);
    }
}
