package io.venuecurator.cli;

import io.venuecurator.venue.ConfidenceLevel;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Who decides on what {@code enrich} finds: by default nobody, yet. */
final class ApprovalOptions {

    @Option(names = "--interactive", description = "Review each venue here as soon as it is done.")
    private boolean interactive;

    @Option(
            names = "--auto-approve",
            paramLabel = "LEVEL",
            converter = LevelConverter.class,
            description =
                    "Accept what is found at this level (high, good, fair, low) or above and carries"
                            + " no warning.")
    private @Nullable ConfidenceLevel autoApprove;

    boolean interactive() {
        return interactive;
    }

    Optional<ConfidenceLevel> autoApprove() {
        return Optional.ofNullable(autoApprove);
    }

    /** Reads a level as it is written in JSON, for example {@code very_low}. */
    static final class LevelConverter implements ITypeConverter<ConfidenceLevel> {

        @Override
        public ConfidenceLevel convert(String typed) {
            String name = typed.toUpperCase(Locale.ROOT).replace('-', '_');
            return Stream.of(ConfidenceLevel.values())
                    .filter(level -> level.name().equals(name))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "\""
                                                    + typed
                                                    + "\" is no level; take one of "
                                                    + names()));
        }

        private static String names() {
            return Stream.of(ConfidenceLevel.values())
                    .map(level -> level.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
    }
}
