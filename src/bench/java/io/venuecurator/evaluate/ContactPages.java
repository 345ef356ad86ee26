package io.venuecurator.evaluate;

import io.venuecurator.research.extract.FieldCandidate;
import io.venuecurator.research.extract.PhoneFinder;
import io.venuecurator.venue.FieldPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages of businesses with labelled contacts. The set's US contact pages are those named {@code
 * us_contact-*}; only on them have its makers labelled every e-mail address. All pages together are
 * reported beside them. Labels mark what a page shows: what stands only in a link's target cannot
 * be labelled, and is neither right nor wrong. The program reads numbers in the forms of one
 * country, so labels of other countries' are reported apart.
 */
final class ContactPages implements EvaluationSet, CandidateSource {

    private static final String US = "us_contact-";
    private static final int FEWEST_DIGITS = 6;
    private static final Pattern SPELLED_AT = Pattern.compile("\\s*\\[at]\\s*|\\s+at\\s+");
    private static final Pattern SPELLED_DOT = Pattern.compile("\\s*\\[dot]\\s*|\\s+dot\\s+");

    private final PageValues values = new PageValues(Markets.UNITED_STATES);
    private final PhoneFinder phones = new PhoneFinder("US");

    @Override
    public String name() {
        return "contact-pages";
    }

    @Override
    public String place() {
        return "pages/contact";
    }

    @Override
    public List<Figure> score(Path place, Disagreements disagreements) throws IOException {
        Map<String, List<Counts>> us = new LinkedHashMap<>();
        Map<String, List<Counts>> all = new LinkedHashMap<>();
        for (Path file : pages(place)) {
            LabelledPage page = LabelledPage.read(file);
            List<FieldCandidate> found = values.of(page.page(), Markets.venue("", Map.of()));
            Map<String, Counts> counts = counts(page, found, disagreements);
            counts.forEach((what, c) -> add(all, what, c));
            if (page.name().startsWith(US)) {
                counts.forEach((what, c) -> add(us, what, c));
            }
        }
        List<Figure> figures = new ArrayList<>();
        us.forEach((what, c) -> figures.addAll(Figure.precisionRecallF1("contact-us", what, c)));
        all.remove("email");
        all.forEach((what, c) -> figures.addAll(Figure.precisionRecallF1("contact-all", what, c)));
        return figures;
    }

    @Override
    public List<LabelledCandidate> candidates(Path place) throws IOException {
        List<LabelledCandidate> candidates = new ArrayList<>();
        for (Path file : pages(place)) {
            LabelledPage page = LabelledPage.read(file);
            List<FieldCandidate> found = values.of(page.page(), Markets.venue("", Map.of()));
            judge(page, found, Markets.PHONE, phones(page), candidates);
            judge(page, found, Markets.POSTAL, zips(page), candidates);
            if (page.name().startsWith(US)) {
                judge(page, found, Markets.EMAIL, emails(page), candidates);
            }
            Set<String> streets = streets(page);
            found.stream()
                    .filter(f -> f.field().equals(Markets.ADDRESS))
                    .forEach(
                            f ->
                                    candidates.add(
                                            labelled(
                                                    page,
                                                    f,
                                                    streets.stream().anyMatch(text(f)::contains))));
        }
        return candidates;
    }

    private static void judge(
            LabelledPage page,
            List<FieldCandidate> found,
            FieldPath field,
            Set<String> labels,
            List<LabelledCandidate> candidates) {
        Set<String> shown = shown(page, found, field, labels);
        found.stream()
                .filter(f -> f.field().equals(field))
                .filter(f -> shown.contains(f.candidate().value().asText()))
                .forEach(
                        f ->
                                candidates.add(
                                        labelled(
                                                page,
                                                f,
                                                labels.contains(f.candidate().value().asText()))));
    }

    private static LabelledCandidate labelled(LabelledPage page, FieldCandidate found, boolean ok) {
        return new LabelledCandidate(page.name(), found.field(), found.candidate(), ok);
    }

    private static String text(FieldCandidate found) {
        return signs(found.candidate().value().asText());
    }

    private static Set<String> streets(LabelledPage page) {
        return page.of("STREET").stream().map(ContactPages::signs).collect(Collectors.toSet());
    }

    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".html"))
                    .sorted(
                            Comparator.comparing(ContactPages::family)
                                    .thenComparingInt(ContactPages::position))
                    .toList();
        }
    }

    /** Pages of one site follow each other by their numbers. */
    private static int position(Path page) {
        String digits = page.getFileName().toString().replaceAll("\\D+", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String family(Path page) {
        return page.getFileName().toString().replaceAll("\\d+.*", "");
    }

    private static void add(Map<String, List<Counts>> map, String what, Counts counts) {
        map.computeIfAbsent(what, w -> new ArrayList<>()).add(counts);
    }

    private Map<String, Counts> counts(
            LabelledPage page, List<FieldCandidate> found, Disagreements disagreements) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        Set<String> everywhere = phones(page);
        Set<String> local =
                everywhere.stream().filter(p -> p.startsWith("+1 ")).collect(Collectors.toSet());
        compare("phone", page, found, Markets.PHONE, local, counts, disagreements);
        compare("email", page, found, Markets.EMAIL, emails(page), counts, disagreements);
        compare("zip", page, found, Markets.POSTAL, zips(page), counts, disagreements);
        counts.put("street", streets(page, found, disagreements));
        counts.put(
                "phone of any country",
                Counts.of(shown(page, found, Markets.PHONE, everywhere), everywhere));
        return counts;
    }

    /** The values that are labelled or that the page shows, not only the markup. */
    private static Set<String> shown(
            LabelledPage page, List<FieldCandidate> found, FieldPath field, Set<String> labelled) {
        String text = signs(page.visible());
        return found.stream()
                .filter(f -> f.field().equals(field))
                .map(FieldCandidate::candidate)
                .filter(
                        c ->
                                labelled.contains(c.value().asText())
                                        || text.contains(signs(c.evidence().quote())))
                .map(c -> c.value().asText())
                .collect(Collectors.toSet());
    }

    private static void compare(
            String what,
            LabelledPage page,
            List<FieldCandidate> found,
            FieldPath field,
            Set<String> labelled,
            Map<String, Counts> counts,
            Disagreements disagreements) {
        Set<String> texts = shown(page, found, field, labelled);
        counts.put(what, Counts.of(texts, labelled));
        texts.stream()
                .filter(text -> !labelled.contains(text))
                .forEach(text -> disagreements.add(what + " found " + text + " " + page.name()));
        labelled.stream()
                .filter(text -> !texts.contains(text))
                .forEach(text -> disagreements.add(what + " missed " + text + " " + page.name()));
    }

    /** Labels that are no whole number, such as an extension by itself, are left out. */
    private Set<String> phones(LabelledPage page) {
        return page.of("TEL").stream()
                .filter(text -> text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS)
                .map(this::number)
                .collect(Collectors.toSet());
    }

    /** The label's number in the international form; some labels repeat it in brackets. */
    private String number(String label) {
        return phones.normalise(label)
                .or(() -> phones.normalise(label.replaceAll("\\s*\\([^)]*\\)$", "")))
                .orElse(label);
    }

    private static Set<String> emails(LabelledPage page) {
        return page.of("EMAIL").stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .map(text -> SPELLED_AT.matcher(text).replaceAll("@"))
                .map(text -> SPELLED_DOT.matcher(text).replaceAll("."))
                .filter(text -> text.contains("@"))
                .collect(Collectors.toSet());
    }

    private static Set<String> zips(LabelledPage page) {
        return page.of("ZIPCODE").stream()
                .filter(text -> text.matches(Markets.UNITED_STATES.region().postalPattern()))
                .collect(Collectors.toSet());
    }

    /** An address is right if it has the signs of a labelled street in it. */
    private static Counts streets(
            LabelledPage page, List<FieldCandidate> found, Disagreements disagreements) {
        Set<String> labelled = streets(page);
        Set<String> addresses =
                PageValues.texts(found, Markets.ADDRESS).stream()
                        .map(ContactPages::signs)
                        .collect(Collectors.toSet());
        List<String> missed =
                labelled.stream()
                        .filter(street -> addresses.stream().noneMatch(a -> a.contains(street)))
                        .toList();
        List<String> wrong =
                addresses.stream()
                        .filter(address -> labelled.stream().noneMatch(address::contains))
                        .toList();
        missed.forEach(s -> disagreements.add("street missed " + s + " " + page.name()));
        wrong.forEach(s -> disagreements.add("street found " + s + " " + page.name()));
        return new Counts(labelled.size() - missed.size(), wrong.size(), missed.size());
    }

    private static String signs(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
