package io.venuecurator.evaluate;

import io.venuecurator.proposal.Candidate;
import io.venuecurator.research.extract.FieldCandidate;
import io.venuecurator.research.extract.PhoneFinder;
import io.venuecurator.research.match.VenueMatcher;
import io.venuecurator.research.match.Vocabulary;
import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.parser.Parser;

/** Pages of restaurants with their name, telephone number and address. */
final class RestaurantPages implements EvaluationSet, CandidateSource {

    private static final int HEADER_LINES = 2;
    private static final Map<String, FieldPath> FIELDS =
            Map.of("phone", Markets.PHONE, "address", Markets.ADDRESS);

    private final PageValues values = new PageValues(Markets.UNITED_STATES);
    private final PhoneFinder phones = new PhoneFinder("US");
    private final VenueMatcher matcher =
            new VenueMatcher(Markets.UNITED_STATES, Vocabulary.bundled());

    @Override
    public String name() {
        return "restaurant-pages";
    }

    @Override
    public String place() {
        return "pages/restaurants";
    }

    @Override
    public List<Figure> score(Path place, Disagreements disagreements) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (String what : List.of("name", "phone", "address")) {
            figures.add(share(what, place, disagreements));
        }
        return figures;
    }

    private Figure share(String what, Path place, Disagreements disagreements) throws IOException {
        int right = 0;
        int pages = 0;
        for (Map.Entry<String, List<String>> each :
                truth(place.resolve("truth-" + what + ".tsv")).entrySet()) {
            Path file = place.resolve(each.getKey() + ".htm");
            if (!Files.exists(file)) {
                continue;
            }
            pages++;
            String found = found(what, LabelledPage.plain(file));
            if (isAmong(what, each.getValue(), found)) {
                right++;
            } else {
                disagreements.add(what + " of " + each + ", found " + found);
            }
        }
        return Figure.share(name(), what, right, pages);
    }

    @Override
    public List<LabelledCandidate> candidates(Path place) throws IOException {
        List<LabelledCandidate> candidates = new ArrayList<>();
        for (String what : FIELDS.keySet()) {
            for (Map.Entry<String, List<String>> each :
                    truth(place.resolve("truth-" + what + ".tsv")).entrySet()) {
                Path file = place.resolve(each.getKey() + ".htm");
                if (Files.exists(file)) {
                    candidates.addAll(judged(what, LabelledPage.plain(file), each.getValue()));
                }
            }
        }
        return candidates;
    }

    private List<LabelledCandidate> judged(String what, Page page, List<String> truth) {
        return found(page).stream()
                .filter(found -> found.field().equals(FIELDS.get(what)))
                .map(
                        found ->
                                new LabelledCandidate(
                                        page.url(),
                                        found.field(),
                                        found.candidate(),
                                        isAmong(what, truth, found.candidate().value().asText())))
                .toList();
    }

    private List<FieldCandidate> found(Page page) {
        return values.of(page, Markets.venue(matcher.subject(page).orElse(""), Map.of()));
    }

    private boolean isAmong(String what, List<String> truth, String value) {
        return truth.stream().anyMatch(t -> signs(what, t).equals(signs(what, value)));
    }

    /** What the program would propose: the most trusted value, the first of equal ones. */
    private String found(String what, Page page) {
        if (what.equals("name")) {
            return matcher.subject(page).orElse("");
        }
        FieldPath field = FIELDS.get(what);
        Candidate best = null;
        for (FieldCandidate each : found(page)) {
            Candidate next = each.candidate();
            boolean better = best == null || next.confidence() > best.confidence();
            best = each.field().equals(field) && better ? next : best;
        }
        return best == null ? "" : best.value().asText();
    }

    /** The set's tables: page, number of values, values; two lines of header. */
    private static Map<String, List<String>> truth(Path file) throws IOException {
        Map<String, List<String>> truth = new TreeMap<>();
        for (String line : Files.readAllLines(file).stream().skip(HEADER_LINES).toList()) {
            String[] cells = line.split("\t");
            if (cells.length > 2) {
                List<String> texts = new ArrayList<>();
                for (int i = 2; i < cells.length; i++) {
                    for (String part : Parser.unescapeEntities(cells[i], false).split("[;|]")) {
                        if (!part.isBlank()) {
                            texts.add(part.strip());
                        }
                    }
                }
                truth.put(cells[0], texts);
            }
        }
        return truth;
    }

    /** Letters without accents, and digits; a number in the international form. */
    private String signs(String what, String text) {
        String value = what.equals("phone") ? phones.normalise(text).orElse(text) : text;
        return Normalizer.normalize(value, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
