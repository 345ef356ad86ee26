package io.venuecurator.research.extract;

import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Yes-or-no facts by the keywords of the profile's flag fields. "No valet parking" is a no. What is
 * a matter of permission ("outside catering") counts only where the page allows or refuses it. A
 * question is no statement, unless a yes or no follows it.
 */
public final class AmenityExtractor implements CandidateExtractor {

    /** Group of the profile's fields that are about permission. */
    private static final String PERMISSIONS = "restrictions";

    private static final Pattern CLAUSE = Pattern.compile("[^.;!?•|]{1,600}[.;!?•|]?");
    private static final Pattern NO_BEFORE =
            Pattern.compile(
                    "\\b(?:no|not|without|non|never|neither|nor|lacks?|strictly no|prohibits?|forbids?"
                            + "|don['’]?t|doesn['’]?t|does not|do not|cannot|can['’]?t|unable to)\\b[^,:]{0,40}$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_AFTER =
            Pattern.compile(
                    "^[^,]{0,30}?(?:\\b(?:not|unavailable|prohibited|forbidden|disallowed|never)\\b"
                            + "|n['’]t\\b|\\bcannot\\b)|^\\s?[:–—-]?\\s{0,3}(?:no|none|nil|n/a|✗|✘)(?![\\w’'])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ALLOWED =
            Pattern.compile(
                    "\\b(?:allow(?:ed|s)?|permit(?:ted|s)?|welcome[sd]?|accepted|possible|can be|may be"
                            + "|may bring|can bring|free to bring|ok)\\b|[:–—-]\\s{0,3}(?:yes|✓|✔)|\\s{2}(?:yes|✓|✔)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ANSWER =
            Pattern.compile(
                    "\\s{0,9}(?:(?<yes>yes|sure|certainly|of course|indeed)|no|sorry|unfortunately|not)\\b",
                    Pattern.CASE_INSENSITIVE);

    private record Rule(VenueField field, Pattern keywords, boolean permission) {}

    private final List<Rule> rules;

    /** Looks for the profile's flag fields that have keywords. */
    public AmenityExtractor(VenueProfile profile) {
        rules =
                profile.fields(FieldType.FLAG, "").stream()
                        .filter(field -> !field.keywords().isEmpty())
                        .map(AmenityExtractor::rule)
                        .toList();
    }

    private static Rule rule(VenueField field) {
        String words =
                field.keywords().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new Rule(
                field,
                Pattern.compile("(?<!\\w)(?:" + words + ")s?(?!\\w)", Pattern.CASE_INSENSITIVE),
                field.path().segments().getFirst().equals(PERMISSIONS));
    }

    @Override
    public String name() {
        return "amenity";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        for (Line line : Line.of(page.text())) {
            for (Rule rule : rules) {
                if (rule.keywords().matcher(line.text()).find()) {
                    clauses(page, line, rule, findings);
                }
            }
        }
        return findings.list();
    }

    private static void clauses(Page page, Line line, Rule rule, Findings findings) {
        Matcher clause = CLAUSE.matcher(line.text());
        while (clause.find()) {
            String text = clause.group();
            Matcher keyword = rule.keywords().matcher(text);
            if (!keyword.find()) {
                continue;
            }
            if (text.endsWith("?")) {
                answer(page, line.start() + clause.start(), text.length(), rule, findings);
                continue;
            }
            boolean refused =
                    NO_BEFORE.matcher(text.substring(0, keyword.start())).find()
                            || NO_AFTER.matcher(text.substring(keyword.end())).find();
            if (rule.permission() && !refused && !ALLOWED.matcher(text).find()) {
                continue;
            }
            int start = line.start() + clause.start() + keyword.start();
            int end = line.start() + clause.start() + keyword.end();
            findings.flag(
                    rule.field(),
                    !refused,
                    ExtractorConfidence.SENTENCE,
                    Quote.around(page.text(), start, end));
        }
    }

    /** What follows a question, in its line or in the next, as answers on pages do. */
    private static void answer(Page page, int start, int length, Rule rule, Findings findings) {
        int end = start + length;
        Matcher answer = ANSWER.matcher(page.text()).region(end, page.text().length());
        if (answer.lookingAt()) {
            findings.flag(
                    rule.field(),
                    answer.group("yes") != null,
                    ExtractorConfidence.SENTENCE,
                    Quote.around(page.text(), start, answer.end()));
        }
    }
}
