package io.venuecurator.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * The streams of the process. Results go to {@link #out}, progress and messages to {@link #err}, so
 * that a result can be piped. Thread-safe as far as its streams are.
 *
 * @param out results
 * @param err progress and messages
 * @param in what the user types
 * @param interactive whether a person sees {@link #err} on a terminal
 */
public record Terminal(PrintStream out, PrintStream err, BufferedReader in, boolean interactive) {

    /** The standard streams of this process. */
    public static Terminal system() {
        // Without a terminal at either end there may be no console at all.
        Optional<Console> console = Optional.ofNullable(System.console());
        boolean interactive = console.map(Console::isTerminal).orElse(false);
        Charset typed = console.map(Console::charset).orElse(Charset.defaultCharset());
        return new Terminal(
                System.out,
                System.err,
                new BufferedReader(new InputStreamReader(System.in, typed)),
                interactive);
    }

    /** Prints a message for the user. */
    void say(String message) {
        err.println(message);
    }

    /** Asks and returns the answer without surrounding blanks; empty at the end of the input. */
    Optional<String> ask(String question) throws IOException {
        err.print(question);
        err.flush();
        return Optional.ofNullable(in.readLine()).map(String::strip);
    }

    /**
     * Asks for something that must not be seen and returns it; empty at the end of the input. Typed
     * at a terminal it is not echoed.
     */
    Optional<String> askHidden(String question) throws IOException {
        Console console = interactive ? System.console() : null;
        if (console == null || !console.isTerminal()) {
            return Optional.ofNullable(in.readLine());
        }
        char[] typed = console.readPassword("%s", question);
        return typed == null ? Optional.empty() : Optional.of(new String(typed));
    }

    /**
     * Asks until one of the letters is the answer, in either case; the last one, which should mean
     * quitting, at the end of the input.
     */
    char choose(String question, String letters) throws IOException {
        while (true) {
            Optional<String> answer = ask(question);
            if (answer.isEmpty()) {
                return letters.charAt(letters.length() - 1);
            }
            String letter = answer.get().toLowerCase(Locale.ROOT);
            if (letter.length() == 1 && letters.contains(letter)) {
                return letter.charAt(0);
            }
        }
    }
}
