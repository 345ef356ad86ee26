package io.venuecurator.research.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses in text, also those spelled "name [at] domain [dot] com". Names of files,
 * example domains and placeholders are no addresses. Immutable, thread-safe.
 */
public final class EmailFinder {

    private static final String AT =
            "(?: ?@ ?| ?[\\[({<] ?(?:at|@) ?[\\])}>] ?| (?:AT|at) (?=[\\w-]{1,60} (?:DOT|dot) ))";
    private static final String DOT = "(?:\\.| ?[\\[({<] ?(?:dot|\\.) ?[\\])}>] ?| (?:DOT|dot) )";
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<![\\w.%+'-])(?<local>[A-Za-z0-9_][\\w.%+'-]{0,63}+)"
                            + AT
                            + "(?<domain>[A-Za-z0-9-]{1,63}+(?:"
                            + DOT
                            + "[A-Za-z0-9-]{1,63}+){1,5})(?![\\w-])");
    private static final Pattern SPELLED_DOT =
            Pattern.compile(" ?[\\[({<] ?(?:dot|\\.) ?[\\])}>] ?| dot ");
    private static final Pattern TOP_LEVEL = Pattern.compile(".*\\.[a-z]{2,24}");
    private static final Set<String> FILES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "css", "js", "pdf", "webm");

    /** The domains that RFC 2606 reserves for examples, and what templates put in their place. */
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "(?:.*\\.)?example\\.(?:com|net|org)|(?:.*\\.)?(?:test|invalid|localhost)"
                            + "|(?:your|my)?-?(?:domain|company|website|site|email)\\.(?:com|net|org)"
                            + "|.*\\b(?:sentry|wixpress)\\..*");

    private static final Set<String> PLACEHOLDERS =
            Set.of("email", "name", "yourname", "your.name", "user", "username", "someone");

    /** The addresses of a line, in its order. */
    public List<EmailHit> find(String line) {
        List<EmailHit> hits = new ArrayList<>();
        if (line.indexOf('@') < 0 && !line.toLowerCase(Locale.ROOT).contains("at")) {
            return hits;
        }
        Matcher matcher = ADDRESS.matcher(line);
        while (matcher.find()) {
            String domain =
                    SPELLED_DOT
                            .matcher(matcher.group("domain").toLowerCase(Locale.ROOT))
                            .replaceAll(".");
            String local = matcher.group("local").toLowerCase(Locale.ROOT);
            if (isReal(local, domain)) {
                hits.add(new EmailHit(matcher.start(), matcher.end(), local + "@" + domain));
            }
        }
        return hits;
    }

    private static boolean isReal(String local, String domain) {
        return TOP_LEVEL.matcher(domain).matches()
                && !FILES.contains(domain.substring(domain.lastIndexOf('.') + 1))
                && !EXAMPLE.matcher(domain).matches()
                && !PLACEHOLDERS.contains(local)
                && !domain.contains("..")
                && !local.endsWith(".");
    }
}
