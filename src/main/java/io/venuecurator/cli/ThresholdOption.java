package io.venuecurator.cli;

import io.venuecurator.service.ServiceOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The completeness under which a venue needs enrichment. */
final class ThresholdOption {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    private double value = ServiceOptions.DEFAULT_MIN_CONFIDENCE;

    @Option(
            names = "--min-confidence",
            paramLabel = "0…1",
            defaultValue = "" + ServiceOptions.DEFAULT_MIN_CONFIDENCE,
            description = "Venues under it need enrichment (default: ${DEFAULT-VALUE}).")
    void set(double threshold) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--min-confidence takes a number from 0 to 1, not " + threshold + ".");
        }
        value = threshold;
    }

    double value() {
        return value;
    }
}
