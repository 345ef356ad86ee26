package io.venuecurator.cli;

import io.venuecurator.research.secret.Keeping;
import io.venuecurator.research.secret.Secret;
import io.venuecurator.research.secret.SecretName;
import io.venuecurator.service.SourceSetup;
import java.io.IOException;

/** Keeps and forgets keys in the terminal, without ever showing one. */
final class KeyKeeping {

    private final Terminal terminal;
    private final SourceSetup setup;

    KeyKeeping(Terminal terminal, SourceSetup setup) {
        this.terminal = terminal;
        this.setup = setup;
    }

    /** Reads a key and keeps it; returns the exit code. */
    int set(SecretName name, boolean fileAllowed) throws IOException {
        Secret secret;
        try {
            secret = Secret.of(terminal.askHidden("The " + name.label() + ": ").orElse(""));
        } catch (IllegalArgumentException e) {
            terminal.say(
                    e.getMessage() + " Give it on standard input, so that it is in no history.");
            return ExitCode.USAGE;
        }
        return switch (setup.keep(name, secret, fileAllowed)) {
            case Keeping.Kept kept -> {
                terminal.say("Kept in " + PlainText.of(kept.place()) + ".");
                if (kept.overridden()) {
                    terminal.say(
                            "But the environment variable %s is set, and goes first."
                                    .formatted(name.variable()));
                }
                yield ExitCode.DONE;
            }
            case Keeping.NeedsConsent consent -> {
                terminal.say(
                        "Not kept: this machine has no keychain. Set %s instead, or add"
                                        .formatted(consent.variable())
                                + " --allow-file to keep it in "
                                + PlainText.of(consent.file().toString())
                                + ", which only you may read.");
                yield ExitCode.USAGE;
            }
        };
    }

    /** Removes a key; returns the exit code. */
    int forget(SecretName name) throws IOException {
        setup.forget(name);
        setup.placeOf(name)
                .ifPresentOrElse(
                        place -> terminal.say("It still stands in " + PlainText.of(place) + "."),
                        () -> terminal.say("The " + name.label() + " is not kept any more."));
        return ExitCode.DONE;
    }
}
