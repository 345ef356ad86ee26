package io.venuecurator.research.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the sentences in which a page says that a venue closed, moved or changed its name. */
final class Notices {

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+|\\n");
    private static final Pattern NAME = Pattern.compile("\\s*(?:the\\s+)?[\u201c\"(]?\\p{Lu}");
    private static final int LONGEST_SENTENCE = 240;
    private static final int LONGEST_TEXT = 200_000;

    private final Vocabulary vocabulary;

    Notices(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** At most one notice of each kind, from a text that is about the venue. */
    List<Notice> in(String text) {
        List<Notice> notices = new ArrayList<>();
        String lower = bounded(text).toLowerCase(Locale.ROOT);
        add(notices, Notice.Kind.CLOSED, vocabulary.closed(), text, lower);
        add(notices, Notice.Kind.MOVED, vocabulary.moved(), text, lower);
        add(notices, Notice.Kind.RENAMED, vocabulary.renamed(), text, lower);
        notices.removeIf(n -> n.kind() == Notice.Kind.RENAMED && !namesAnother(n.sentence()));
        return notices;
    }

    /** "Formerly" is followed by a name in capitals, or by what it was: "formerly a warehouse". */
    private boolean namesAnother(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return vocabulary.renamed().stream()
                .filter(lower::contains)
                .map(phrase -> sentence.substring(lower.indexOf(phrase) + phrase.length()))
                .anyMatch(rest -> NAME.matcher(rest).lookingAt());
    }

    private static void add(
            List<Notice> notices,
            Notice.Kind kind,
            List<String> phrases,
            String text,
            String lower) {
        if (phrases.stream().noneMatch(lower::contains)) {
            return;
        }
        SENTENCES
                .splitAsStream(bounded(text))
                .filter(s -> s.length() <= LONGEST_SENTENCE)
                .filter(s -> phrases.stream().anyMatch(s.toLowerCase(Locale.ROOT)::contains))
                .findFirst()
                .ifPresent(s -> notices.add(new Notice(kind, s.strip())));
    }

    private static String bounded(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
