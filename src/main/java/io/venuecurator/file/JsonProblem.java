package io.venuecurator.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what a parser found wrong with a text. */
final class JsonProblem {

    private static final Pattern DOUBLED =
            Pattern.compile("Duplicate (?:field|.*property) '(.*)'", Pattern.DOTALL);

    /** Advice to programmers, which users cannot follow. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(":? \\(?enable `.*|\\n.*");

    private static final int MAX_QUOTED = 150;

    private JsonProblem() {}

    /** One clause without a full stop. */
    static String describe(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        if (e instanceof JsonEOFException) {
            return "the text ends in the middle of a value";
        }
        if (e instanceof StreamConstraintsException) {
            return limit(message);
        }
        Matcher doubled = DOUBLED.matcher(message);
        if (doubled.matches()) {
            return "the name \"" + shown(doubled.group(1)) + "\" stands twice in one object";
        }
        if (message.startsWith("Invalid UTF-8")) {
            return "the text is not UTF-8";
        }
        return message.equals(NumberLimits.MESSAGE)
                ? message
                : "the text is not JSON: " + shown(FOR_PROGRAMMERS.matcher(message).replaceAll(""));
    }

    private static String limit(String message) {
        if (message.contains("nesting depth")) {
            return "the text is nested more than 1,000 levels deep";
        }
        if (message.contains("Number")) {
            return "a number has more than 1,000 digits";
        }
        return message.contains("Name")
                ? "a name has more than 50,000 characters"
                : "a text has more than 20 million characters";
    }

    /** What may come from the file, made short and fit for one line. */
    private static String shown(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(MAX_QUOTED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
