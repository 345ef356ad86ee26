package io.venuecurator.evaluate;

import io.venuecurator.research.match.VenueMatcher;
import io.venuecurator.research.match.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Whether what the program takes for a page's subject is one of the organisations that are labelled
 * on it. Reported only: titles of contact pages are often slogans, and no rule of the program
 * proposes an organisation.
 */
final class OrganisationNames implements EvaluationSet {

    private final VenueMatcher matcher =
            new VenueMatcher(Markets.UNITED_STATES, Vocabulary.bundled());

    @Override
    public String name() {
        return "contact-organisations";
    }

    @Override
    public String place() {
        return "pages/contact";
    }

    @Override
    public List<Figure> score(Path place, Disagreements disagreements) throws IOException {
        int pages = 0;
        int right = 0;
        for (Path file : ContactPages.pages(place)) {
            LabelledPage page = LabelledPage.read(file);
            List<String> labels = page.of("ORG").stream().map(OrganisationNames::signs).toList();
            if (labels.isEmpty()) {
                continue;
            }
            pages++;
            String found = matcher.subject(page.page()).orElse("");
            if (labels.contains(signs(found))) {
                right++;
            } else {
                disagreements.add(page.name() + ": " + found + " is not among " + page.of("ORG"));
            }
        }
        return List.of(Figure.share("contact-all", "organisation", right, pages));
    }

    private static String signs(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
