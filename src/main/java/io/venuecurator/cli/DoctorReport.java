package io.venuecurator.cli;

import io.venuecurator.research.search.SourceType;
import io.venuecurator.research.secret.SecretName;
import io.venuecurator.service.ConnectionTest;
import io.venuecurator.service.RedisCheck;
import io.venuecurator.service.ResearchSetupException;
import io.venuecurator.service.RunOn;
import io.venuecurator.service.ServiceOptions;
import io.venuecurator.service.SourceSetup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is set up on this machine, and what answers; the shape of {@code doctor --json}.
 *
 * @param java the Java that runs the program
 * @param profile the market's name
 * @param contact what site owners see, empty if nothing is set
 * @param keychain whether the system's keychain can be opened
 * @param keys every key that the program can use
 * @param sources every source that was tried out, or was not for want of something
 * @param redis the Redis that is set up, none if none is
 */
record DoctorReport(
        String java,
        String profile,
        String contact,
        boolean keychain,
        List<Key> keys,
        List<Source> sources,
        @Nullable Redis redis) {

    /**
     * A key.
     *
     * @param name its name for {@code --set-key}
     * @param variable the environment variable that may hold it
     * @param place where it stands, none if it is not set
     */
    record Key(String name, String variable, @Nullable String place) {}

    /**
     * A source.
     *
     * @param source as the user writes it
     * @param status {@code answers}, {@code fails}, {@code not_set_up} or {@code not_tried}
     * @param tookMs how long an answer took in milliseconds, none if there was none
     * @param failure the class of a failure, none if there was none
     * @param message what is wrong and what to do, empty if nothing is
     */
    record Source(
            String source,
            String status,
            @Nullable Long tookMs,
            @Nullable String failure,
            String message) {

        static Source of(ConnectionTest test) {
            return switch (test) {
                case ConnectionTest.Answers answers ->
                        new Source(
                                answers.source(), "answers", answers.took().toMillis(), null, "");
                case ConnectionTest.Fails fails ->
                        new Source(
                                fails.source(),
                                "fails",
                                null,
                                fails.failure().name().toLowerCase(Locale.ROOT),
                                fails.message());
                case ConnectionTest.NotSetUp missing ->
                        new Source(missing.source(), "not_set_up", null, null, missing.message());
            };
        }
    }

    /**
     * A Redis.
     *
     * @param redis its address, without a password
     * @param status {@code answers}, {@code fails} or {@code not_tried}
     * @param message what is wrong and what to do, empty if it answers
     * @param check what it is like, none if it does not answer
     */
    record Redis(String redis, String status, String message, @Nullable RedisCheck check) {

        static Redis of(RunOn.Redis place, ServiceOptions options, boolean offline) {
            if (offline) {
                return new Redis(place.shown(), "not_tried", "", null);
            }
            try {
                return new Redis(place.shown(), "answers", "", RedisCheck.of(place, options));
            } catch (ResearchSetupException e) {
                return new Redis(place.shown(), "fails", String.valueOf(e.getMessage()), null);
            }
        }
    }

    /**
     * Looks at everything. Blocks on keychain and network.
     *
     * @param named sources to try besides those that are set up by their key alone
     * @param model a language model to try, none for none
     * @param redis the Redis that is set up, if one is
     * @param offline whether nothing is asked
     */
    static DoctorReport of(
            ServiceOptions options,
            List<String> named,
            @Nullable String model,
            Optional<RunOn.Redis> redis,
            boolean offline)
            throws InterruptedException {
        SourceSetup setup = new SourceSetup(options);
        List<Source> sources = new ArrayList<>();
        for (String spec : specs(setup, named)) {
            sources.add(
                    offline
                            ? new Source(spec, "not_tried", null, null, "")
                            : Source.of(setup.test(spec)));
        }
        if (model != null && !offline) {
            sources.add(Source.of(setup.testModel(model)));
        }
        return new DoctorReport(
                Runtime.version().toString(),
                options.profile().name(),
                options.contact(),
                setup.hasKeychain(),
                Arrays.stream(SecretName.values())
                        .map(name -> new Key(name.id(), name.variable(), place(setup, name)))
                        .toList(),
                sources,
                redis.map(place -> Redis.of(place, options, offline)).orElse(null));
    }

    private static @Nullable String place(SourceSetup setup, SecretName name) {
        return setup.placeOf(name).orElse(null);
    }

    private static Set<String> specs(SourceSetup setup, List<String> named) {
        Set<String> specs = new LinkedHashSet<>(named);
        setup.types().stream()
                .filter(type -> type.namedAlone() && !type.needs().isEmpty())
                .filter(type -> type.needs().stream().allMatch(n -> setup.placeOf(n).isPresent()))
                .map(SourceType::id)
                .forEach(specs::add);
        return specs;
    }

    /** Whether everything that was tried answers. */
    boolean healthy() {
        return (redis == null || !redis.status().equals("fails"))
                && sources.stream()
                        .noneMatch(
                                s -> s.status().equals("fails") || s.status().equals("not_set_up"));
    }
}
