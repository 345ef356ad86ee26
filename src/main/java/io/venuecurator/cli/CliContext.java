package io.venuecurator.cli;

import io.venuecurator.service.ServiceOptions;
import java.util.function.Supplier;

/**
 * What every command works with.
 *
 * @param terminal the streams
 * @param windows opens the window
 * @param agents serves AI agents
 * @param interrupts tells of Ctrl+C
 * @param options how venues files are opened; the clock of all times shown comes from here
 */
public record CliContext(
        Terminal terminal,
        WindowLauncher windows,
        AgentServer agents,
        Interrupts interrupts,
        Supplier<ServiceOptions> options) {}
