package io.venuecurator.desktop.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.venuecurator.desktop.facets.SavedView;
import io.venuecurator.desktop.query.FacetSelection;
import io.venuecurator.desktop.table.TableLayout;
import io.venuecurator.desktop.theme.ThemeChoice;
import io.venuecurator.research.search.SessionCap;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.RunOn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers between starts. Values that make no sense become defaults; so does what
 * an older version did not know.
 *
 * @param width of the content
 * @param height of the content
 * @param x of the window's left edge, none until it was left somewhere
 * @param y of its upper edge
 * @param dividers where the parts divide the width, 0…1 each
 * @param theme light, dark or the system's
 * @param threshold under which venues need enrichment, 0…1
 * @param text the search
 * @param facets what is chosen in the facets
 * @param sources what research searches, as on the command line
 * @param workers how many venues are researched at once
 * @param readPages whether research reads the pages behind the hits
 * @param maxRequests the most searches of a session, none if unlimited
 * @param maxCost the most that they may cost in US dollars, none if unlimited
 * @param redis the address of the Redis whose workers research, never with a password; none for
 *     this computer
 * @param insecureRedis whether a Redis on another machine may do without a password
 * @param model the language model that reads pages on this computer, none for the rules alone
 * @param recent the files opened lately, the newest first
 * @param views the saved views
 * @param table how the columns are arranged
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WindowMemory(
        double width,
        double height,
        @Nullable Double x,
        @Nullable Double y,
        List<Double> dividers,
        ThemeChoice theme,
        double threshold,
        String text,
        Map<String, Set<String>> facets,
        List<String> sources,
        int workers,
        boolean readPages,
        @Nullable Integer maxRequests,
        @Nullable BigDecimal maxCost,
        @Nullable String redis,
        boolean insecureRedis,
        @Nullable String model,
        List<String> recent,
        List<SavedView> views,
        TableLayout table) {

    /** What a first start begins with. */
    public static final WindowMemory FIRST =
            new WindowMemory(
                    1280,
                    800,
                    null,
                    null,
                    List.of(),
                    ThemeChoice.SYSTEM,
                    0.7,
                    "",
                    Map.of(),
                    List.of(),
                    8,
                    true,
                    null,
                    null,
                    null,
                    false,
                    null,
                    List.of(),
                    List.of(),
                    TableLayout.USUAL);

    private static final double SMALLEST = 400;
    private static final double LARGEST = 20_000;

    /** Puts defaults in place of what is missing or makes no sense. */
    public WindowMemory {
        width = sensible(width, SMALLEST, LARGEST, 1280);
        height = sensible(height, SMALLEST, LARGEST, 800);
        dividers = orEmpty(dividers).stream().filter(d -> d != null && d >= 0 && d <= 1).toList();
        theme = theme == null ? ThemeChoice.SYSTEM : theme;
        threshold = sensible(threshold, 0, 1, 0.7);
        text = text == null ? "" : text;
        facets = facets == null ? Map.of() : new FacetSelection(facets).chosen();
        sources = List.copyOf(orEmpty(sources));
        workers = workers < 1 ? 8 : Math.min(workers, 256);
        maxRequests = maxRequests == null || maxRequests < 1 ? null : maxRequests;
        maxCost = maxCost == null || maxCost.signum() <= 0 ? null : maxCost;
        redis = redis == null || RedisInput.problem(redis).isPresent() ? null : redis;
        recent = List.copyOf(orEmpty(recent));
        views = orEmpty(views).stream().filter(v -> v != null && !v.name().isEmpty()).toList();
        table = table == null ? TableLayout.USUAL : table;
    }

    /** How the next session researches. */
    public ResearchSettings research() {
        ResearchSettings usual = ResearchSettings.of(sources);
        return new ResearchSettings(
                sources,
                readPages,
                workers,
                new SessionCap(maxRequests, maxCost),
                usual.answersMaxAge(),
                redis == null ? new RunOn.Here() : new RunOn.Redis(redis, insecureRedis),
                redis == null ? model : null);
    }

    private static double sensible(double value, double least, double most, double otherwise) {
        return value >= least && value <= most ? value : otherwise;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
