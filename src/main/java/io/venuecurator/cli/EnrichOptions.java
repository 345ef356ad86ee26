package io.venuecurator.cli;

import io.venuecurator.research.search.SessionCap;
import io.venuecurator.service.EnrichmentRequest;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.RunOn;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which venues {@code enrich} takes and how it researches them. */
final class EnrichOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Mixin private ThresholdOption threshold;

    @Option(names = "--max-venues", paramLabel = "N", description = "Take at most N venues.")
    private @Nullable Integer maxVenues;

    @Option(
            names = "--venue",
            arity = "1..*",
            paramLabel = "ID",
            description = "Take exactly these venues, whatever their confidence.")
    private List<String> venues = List.of();

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "" + ResearchSettings.DEFAULT_WORKERS,
            description = "Search for N venues at once (default: ${DEFAULT-VALUE}).")
    private int workers;

    @Option(
            names = "--source",
            paramLabel = "SPEC",
            description =
                    "Where to search, repeatable: folder:DIR (saved pages and PDFs), searxng:URL (a"
                            + " SearXNG server), brave, tavily, claude, site (the venue's own), open-data:DIR, wikidata, onemap, nominatim. See: doctor.")
    private List<String> sources = List.of();

    @Option(
            names = "--model",
            paramLabel = "SPEC",
            description =
                    "Let a language model read the pages besides the rules: claude, claude:MODEL or"
                            + " openai:MODEL@URL. What it claims counts only with a quote that"
                            + " proves it.")
    private @Nullable String model;

    @Option(
            names = "--no-pages",
            description = "Use only the excerpts of the search results; read no pages.")
    private boolean noPages;

    @Option(
            names = "--max-requests",
            paramLabel = "N",
            description = "Ask at most N searches in this session.")
    private @Nullable Integer maxRequests;

    @Option(
            names = "--max-cost",
            paramLabel = "DOLLARS",
            description =
                    "Pay at most so many US dollars for the searches of this session, by the list"
                            + " prices that --dry-run shows.")
    private @Nullable BigDecimal maxCost;

    @Option(
            names = "--parallel",
            description =
                    "Let the workers that wait at a Redis do the research, with their sources;"
                            + " --redis implies it.")
    private boolean parallel;

    @Mixin private RedisOptions redis;

    /** Which venues to take. */
    EnrichmentRequest request() {
        return new EnrichmentRequest(
                threshold.value(), positive("--max-venues", maxVenues), venues);
    }

    /** How to research them. */
    ResearchSettings research() {
        positive("--workers", workers);
        if (model != null && (parallel || redis.isNamed())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Workers at a Redis read by the rules alone; leave out --model.");
        }
        return new ResearchSettings(
                sources,
                !noPages,
                workers,
                new SessionCap(positive("--max-requests", maxRequests), positiveCost()),
                ResearchSettings.DEFAULT_MAX_AGE,
                parallel || redis.isNamed() ? redis.place() : new RunOn.Here(),
                model);
    }

    /** Whether the command line says which venues to take or how many. */
    boolean chooseVenues() {
        return !venues.isEmpty() || maxVenues != null;
    }

    private @Nullable BigDecimal positiveCost() {
        if (maxCost != null && maxCost.signum() <= 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--max-cost takes an amount above 0, not " + maxCost.toPlainString() + ".");
        }
        return maxCost;
    }

    private @Nullable Integer positive(String option, @Nullable Integer number) {
        if (number != null && number < 1) {
            throw new ParameterException(
                    spec.commandLine(), option + " takes a number from 1, not " + number + ".");
        }
        return number;
    }
}
