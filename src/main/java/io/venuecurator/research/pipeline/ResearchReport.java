package io.venuecurator.research.pipeline;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.ResearchResult;
import io.venuecurator.research.ResearchTask;
import io.venuecurator.research.fuse.Fused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts into words what was asked and read for one venue, and why nothing came of it if so. */
final class ResearchReport {

    private ResearchReport() {}

    /**
     * The result of a venue's research.
     *
     * @param found how many different addresses the searches brought
     */
    static ResearchResult of(
            ResearchTask task,
            List<SearchOutcome> searches,
            int found,
            List<PageFindings> pages,
            Fused fused) {
        List<String> log = new ArrayList<>();
        searches.forEach(outcome -> log.addAll(sentences(outcome)));
        int unread = found - pages.size();
        if (unread > 0) {
            log.add(
                    "Not read, because enough better ranked pages were: %d further hits"
                            .formatted(unread));
        }
        pages.forEach(page -> log.add(page.sentence()));
        log.addAll(fused.log());
        if (!fused.proposals().isEmpty()) {
            return new ResearchResult(fused.proposals(), log, null, null);
        }
        return nothing(task, searches, found, pages, log);
    }

    private static ResearchResult nothing(
            ResearchTask task,
            List<SearchOutcome> searches,
            int found,
            List<PageFindings> pages,
            List<String> log) {
        if (task.queries().isEmpty()) {
            return failed(
                    FailureClass.BAD_REQUEST,
                    "The venue has no name to search for; enter one first.",
                    log);
        }
        if (searches.stream().allMatch(SearchOutcome::failed)) {
            return failed(
                    searches.stream().flatMap(s -> s.failures().stream()).toList(),
                    "None of the %d searches worked".formatted(searches.size()),
                    log);
        }
        List<ResearchException> unreadable = new ArrayList<>();
        for (PageFindings page : pages) {
            if (page.failure() != null) {
                unreadable.add(page.failure());
            }
        }
        if (!pages.isEmpty() && unreadable.size() == pages.size()) {
            return unread(unreadable, log);
        }
        long useful = pages.stream().filter(page -> !page.findings().isEmpty()).count();
        return failed(
                FailureClass.NOTHING_FOUND,
                "Nothing new was found: %d hits, %d pages read, %d of them with values of this venue."
                        .formatted(found, pages.size() - unreadable.size(), useful),
                log);
    }

    /** What refuses to be read is like nothing found; another reason is worth another attempt. */
    private static ResearchResult unread(List<ResearchException> pages, List<String> log) {
        ResearchResult unread =
                failed(
                        pages,
                        "None of the %d pages found could be read".formatted(pages.size()),
                        log);
        return unread.failure() == FailureClass.BLOCKED || unread.failure() == FailureClass.PARSE
                ? failed(FailureClass.NOTHING_FOUND, String.valueOf(unread.message()), log)
                : unread;
    }

    /** The most frequent class of failure stands for all; among equals the first declared. */
    private static ResearchResult failed(
            List<ResearchException> failures, String what, List<String> log) {
        Map<FailureClass, List<ResearchException>> byClass =
                failures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ResearchException::failureClass,
                                        TreeMap::new,
                                        Collectors.toList()));
        List<ResearchException> most =
                byClass.values().stream()
                        .max(
                                Comparator.<List<ResearchException>>comparingInt(List::size)
                                        .thenComparing(
                                                of -> of.getFirst().failureClass(),
                                                Comparator.reverseOrder()))
                        .orElseThrow();
        ResearchException first = most.getFirst();
        return failed(first.failureClass(), what + ": " + first.getMessage(), log);
    }

    private static ResearchResult failed(FailureClass failure, String message, List<String> log) {
        return new ResearchResult(List.of(), log, failure, message);
    }

    private static List<String> sentences(SearchOutcome outcome) {
        List<String> sentences = new ArrayList<>();
        String category = outcome.query().category();
        if (!outcome.failed()) {
            sentences.add(
                    "Searched for %s (\u201c%s\u201d): %s%s"
                            .formatted(
                                    category,
                                    outcome.query().query(),
                                    outcome.hits().size() == 1
                                            ? "1 hit"
                                            : outcome.hits().size() + " hits",
                                    outcome.fromStore() ? ", from an earlier search" : ""));
        }
        outcome.failures()
                .forEach(
                        failure ->
                                sentences.add(
                                        "The search for %s failed: %s"
                                                .formatted(category, failure.getMessage())));
        return sentences;
    }
}
