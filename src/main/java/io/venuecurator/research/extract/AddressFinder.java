package io.venuecurator.research.extract;

import io.venuecurator.venue.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses in text: what a label calls one, and the street that leads to a postal code, in
 * the code's line or up to three lines above. Immutable, thread-safe.
 */
public final class AddressFinder {

    private static final int MOST_LINES_ABOVE = 3;
    private static final int LONGEST = 200;
    private static final int SHORTEST = 8;

    /** How far before its postal code an address can begin, in characters. */
    private static final int REACH = 2 * LONGEST;

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:^|(?<!\\bother)[\\s|•(])(?:(?:street |our |venue |office )?address|location|venue|located at|situated at"
                            + "|visit us at|find us at|add)\\s?(?::|\\bat\\b|(?<=at))\\s?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("\\s{2,}|\\s?[|•·]\\s?|\\s[–—]\\s");
    private static final Pattern OTHER_LABEL =
            Pattern.compile(
                    "[\\s(;,|]+(?:tel|telephone|phone|fax|email|e-mail|website|hotline|map it|view map"
                            + "|get directions|opening hours)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.|•·(–-]+|[\\s,;:|•·(–-]+$");

    /** Before the house number: the end of another sentence, or the words that lead to it. */
    private static final Pattern SENTENCE_BEFORE =
            Pattern.compile("\\b(?:at|in|on|is)\\s$|\\p{Ll}{4,}[.!?]\\s+$");

    private final PostalFinder postals;
    private final StreetWords streets = StreetWords.bundled();

    /** A finder for a region's addresses. */
    public AddressFinder(Region region) {
        postals = new PostalFinder(region);
    }

    /** The addresses of a page's text, in its order. */
    public List<AddressHit> find(String text) {
        List<Line> lines = Line.of(text);
        List<AddressHit> hits = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            labelled(lines, i).ifPresent(hits::add);
            String above = i == 0 ? "" : lines.get(i - 1).text();
            for (PostalHit postal : postals.find(lines.get(i).text(), above)) {
                leadingTo(lines, i, postal)
                        .filter(hit -> hits.stream().noneMatch(h -> overlap(h, hit)))
                        .ifPresent(hits::add);
            }
        }
        return hits;
    }

    private static boolean overlap(AddressHit one, AddressHit other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** What stands behind a label in the same line, or in the lines below where nothing does. */
    private Optional<AddressHit> labelled(List<Line> lines, int index) {
        Line line = lines.get(index);
        Matcher label = LABEL.matcher(line.text());
        while (label.find()) {
            String rest = line.text().substring(label.end());
            if (rest.isBlank()) {
                return below(lines, index + 1);
            }
            String part = upToNextLabel(rest);
            List<PostalHit> codes = postals.find(part, "");
            boolean complete = !codes.isEmpty();
            String value =
                    complete ? part.substring(0, closed(part, codes.getFirst().end())) : part;
            if (isAddress(value) && (complete || streets.hasStreet(value))) {
                int start = line.start() + label.end();
                return Optional.of(
                        new AddressHit(
                                start, start + value.length(), trimmed(value), true, complete));
            }
        }
        return Optional.empty();
    }

    private Optional<AddressHit> below(List<Line> lines, int from) {
        List<Line> parts = new ArrayList<>();
        for (int i = from; i < lines.size() && parts.size() <= MOST_LINES_ABOVE; i++) {
            Line line = lines.get(i);
            boolean postal =
                    !postals.find(line.text(), i == 0 ? "" : lines.get(i - 1).text()).isEmpty();
            if (!postal && !streets.isPart(line.text())) {
                break;
            }
            parts.add(line);
            if (postal) {
                return joined(parts, line.start() + line.text().length(), true);
            }
        }
        return Optional.empty();
    }

    private Optional<AddressHit> leadingTo(List<Line> lines, int index, PostalHit postal) {
        Line line = lines.get(index);
        int reach = Math.max(0, postal.anchorStart() - REACH);
        String left = line.text().substring(reach, postal.anchorStart());
        int segment = reach + lastBreak(left);
        String own = line.text().substring(segment, postal.anchorStart());
        int end = closed(line.text(), postal.end());
        List<Line> parts = new ArrayList<>();
        parts.add(new Line(line.text().substring(segment, end), line.start() + segment));
        if (streets.hasStreet(own)) {
            Line only = parts.removeFirst();
            int from = sentenceStart(own);
            parts.add(new Line(only.text().substring(from), only.start() + from));
        } else {
            boolean street = false;
            for (int i = index - 1; i >= 0 && i >= index - MOST_LINES_ABOVE && !street; i--) {
                if (!streets.isPart(lines.get(i).text())) {
                    break;
                }
                parts.addFirst(lines.get(i));
                street = streets.hasStreet(lines.get(i).text());
            }
            if (!street) {
                return Optional.empty();
            }
        }
        return joined(parts, line.start() + end, false);
    }

    /** In a sentence the address begins with the house number; elsewhere with its first word. */
    private int sentenceStart(String text) {
        Matcher label = LABEL.matcher(text);
        int afterLabel = label.find() ? label.end() : 0;
        int street = streets.streetStart(text);
        String before = street < 0 ? "" : text.substring(afterLabel, street);
        return before.split("\\s", -1).length > 6 || SENTENCE_BEFORE.matcher(before).find()
                ? street
                : afterLabel;
    }

    /** An address ends with its code, and the bracket around that. */
    private static int closed(String text, int end) {
        return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    }

    private static int lastBreak(String text) {
        int last = 0;
        Matcher matcher = BREAK.matcher(text);
        while (matcher.find()) {
            last = matcher.end();
        }
        return last;
    }

    private static Optional<AddressHit> joined(List<Line> parts, int end, boolean labelled) {
        String address =
                String.join(", ", parts.stream().map(part -> trimmed(part.text())).toList());
        return isAddress(address)
                ? Optional.of(
                        new AddressHit(parts.getFirst().start(), end, address, labelled, true))
                : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    private static String upToNextLabel(String text) {
        Matcher cell = BREAK.matcher(text);
        String first = cell.find() && cell.start() > 0 ? text.substring(0, cell.start()) : text;
        return OTHER_LABEL.matcher(first).replaceFirst("");
    }

    private static String trimmed(String text) {
        return EDGES.matcher(Quote.fold(text)).replaceAll("");
    }
}
