package io.venuecurator.research.extract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The nearest station of the network that the profile's keywords name, with its distance and lines
 * where the same line says them: "5 min walk from Harbour Front MRT (NE1/CC29)".
 */
public final class StationExtractor implements CandidateExtractor {

    private static final String NEAREST = "nearest";
    private static final String DISTANCE = "distance";

    /** Words that may stand before a station's name in capitals but are no part of it. */
    private static final String LEAD =
            "(?:The|Our|From|Near|Nearest|Nearby|At|To|Via|By|No|Any|Take|Alight|Opposite|Station"
                    + "|Located|Direct|Directly|Above|Next|Short|Walk|Minutes?|Mins?|Only|Just|Exit)";

    private static final String NAME =
            "(?<![\\p{L}])(?!"
                    + LEAD
                    + "\\b|NETWORK\\b)(?<name>\\p{Lu}[\\p{L}'’.-]{0,30}(?: (?!NETWORK\\b)(?:of|\\p{Lu}[\\p{L}'’.-]{0,30})){0,3}?)";
    private static final Pattern DISTANCE_WORDS =
            Pattern.compile(
                    "\\b\\d{1,2}(?:[ -]?(?:to|–|-) ?\\d{1,2})?[ -]?min(?:ute)?s?['’]?s?[ -](?:of )?(?:leisurely |short )?(?:walk|stroll|drive)\\w{0,3}\\b"
                            + "|\\b\\d{1,4}(?:\\.\\d{1,2})? ?(?:km|m|metres|meters)\\b(?= (?:from|to|away|walk))"
                            + "|\\bdirect(?:ly)? (?:connection|connected|linked|access)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int LINES_REACH = 60;

    private final List<VenueField> stations;
    private final List<VenueField> distances;
    private final List<VenueField> lines;
    private final Pattern station;
    private final String network;
    private final Pattern codes;

    /**
     * Looks for the profile's text field "nearest…" with the network's name as its keyword, and
     * beside it the text field "…distance" and the list of lines.
     */
    public StationExtractor(VenueProfile profile) {
        stations =
                profile.fields(FieldType.TEXT, "").stream()
                        .filter(f -> f.path().leaf().startsWith(NEAREST) && !f.keywords().isEmpty())
                        .toList();
        distances =
                profile.fields(FieldType.TEXT, "").stream()
                        .filter(f -> f.path().leaf().endsWith(DISTANCE))
                        .toList();
        lines =
                profile.fields(FieldType.TEXT_LIST, "").stream()
                        .filter(f -> f.path().leaf().endsWith("lines") && !f.choices().isEmpty())
                        .toList();
        network =
                stations.isEmpty()
                        ? ""
                        : stations.getFirst()
                                .keywords()
                                .getFirst()
                                .toUpperCase(java.util.Locale.ROOT);
        String name = Pattern.quote(network);
        String before = NAME.replace("NETWORK", name);
        String after = before.replace("<name>", "<after>").replace("{0,3}?", "{0,3}");
        station =
                Pattern.compile(
                        before
                                + " "
                                + name
                                + "\\b|\\b"
                                + name
                                + "(?: [Ss]tation)?\\s?:\\s{0,2}"
                                + after
                                + "(?=[\\s,;.(/]|$)");
        codes =
                Pattern.compile(
                        lines.stream()
                                .flatMap(field -> field.choices().stream())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "\\b(", ")(?=\\d{0,2}\\b)")));
    }

    @Override
    public String name() {
        return "station";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        if (!stations.isEmpty() && page.text().contains(network)) {
            for (Line line : Line.of(page.text())) {
                Matcher matcher = station.matcher(line.text());
                if (matcher.find()) {
                    read(page, line, matcher, findings);
                }
            }
        }
        return findings.list();
    }

    private void read(Page page, Line line, Matcher matcher, Findings findings) {
        boolean before = matcher.group("name") != null;
        String name = before ? matcher.group("name") : matcher.group("after");
        Matcher distance = DISTANCE_WORDS.matcher(line.text());
        boolean near = distance.find();
        String quote =
                Quote.around(
                        page.text(), line.start() + matcher.start(), line.start() + matcher.end());
        for (VenueField field : stations) {
            double confidence = near ? ExtractorConfidence.LABELLED : ExtractorConfidence.FORM;
            findings.text(field, name + " " + network, confidence, quote);
        }
        if (near) {
            String far =
                    Quote.around(
                            page.text(),
                            line.start() + distance.start(),
                            line.start() + distance.end());
            distances.forEach(
                    field ->
                            findings.text(
                                    field, distance.group(), ExtractorConfidence.SENTENCE, far));
        }
        lines(page, line, matcher.end(), findings);
    }

    private void lines(Page page, Line line, int from, Findings findings) {
        int to = Math.min(line.text().length(), from + LINES_REACH);
        Matcher matcher = codes.matcher(line.text()).region(from, to);
        Set<String> named = new TreeSet<>();
        int end = from;
        while (matcher.find()) {
            named.add(matcher.group(1));
            end = matcher.end();
        }
        if (lines.isEmpty() || named.isEmpty()) {
            return;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        named.forEach(list::add);
        String quote = Quote.around(page.text(), line.start() + from, line.start() + end);
        for (VenueField field : lines) {
            findings.add(field, list, ExtractorConfidence.SENTENCE, quote, List.of());
        }
    }
}
