package io.venuecurator.research.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The name in a page's main heading or title, without the words that titles add at its ends:
 * "Arctic Tern Review", "Wedding packages at the Arctic Tern". In front, words are only added where
 * one such as "at" leads to the name: "New Tern Market" is a name.
 */
final class SubjectName {

    /** What leads from an added word to the name. */
    private static final Set<String> LEADING_TO =
            Set.of("at", "by", "for", "from", "in", "of", "to");

    private final Set<String> added;

    SubjectName(Vocabulary vocabulary) {
        this.added = vocabulary.pageWords();
    }

    /** The name of a page's subject, none where its headings hold nothing but added words. */
    Optional<String> of(PageSubject subject) {
        return subject.mains().stream()
                .map(PageNames::fragments)
                .map(fragments -> fragments.size() > 1 ? fragments.get(1) : fragments.getFirst())
                .map(this::withoutAdded)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private String withoutAdded(String heading) {
        List<String> words = new ArrayList<>(Arrays.asList(heading.strip().split("\\s+")));
        while (!words.isEmpty() && isAdded(words.getLast())) {
            words.removeLast();
        }
        int start = 0;
        while (start < words.size() && isAdded(words.get(start))) {
            start++;
        }
        boolean led =
                start > 0
                        && (isLink(words.get(start - 1))
                                || (start < words.size() && isLink(words.get(start))));
        int from = led && start < words.size() && isLink(words.get(start)) ? start + 1 : start;
        return String.join(" ", led ? words.subList(from, words.size()) : words);
    }

    private static boolean isLink(String word) {
        return LEADING_TO.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Also signs by themselves, such as a dash. */
    private boolean isAdded(String word) {
        return added.containsAll(Words.of(word));
    }
}
