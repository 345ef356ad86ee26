package io.venuecurator.research.pipeline;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.PageRecord;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.ResearchResult;
import io.venuecurator.research.ResearchTask;
import io.venuecurator.research.ResearchTrace;
import io.venuecurator.research.fuse.Fused;
import io.venuecurator.research.search.SearchHit;
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
     * @param hits those that were read
     * @param pages what each of them brought, in the same order
     */
    static ResearchResult of(
            ResearchTask task,
            List<SearchOutcome> searches,
            int found,
            List<SearchHit> hits,
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
        ResearchTrace trace = trace(searches, hits, pages);
        if (!fused.proposals().isEmpty()) {
            return new ResearchResult(fused.proposals(), log, trace, null, null);
        }
        Failure why = nothing(task, searches, found, pages);
        return new ResearchResult(List.of(), log, trace, why.failure(), why.message());
    }

    private static ResearchTrace trace(
            List<SearchOutcome> searches, List<SearchHit> hits, List<PageFindings> pages) {
        List<PageRecord> read = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageFindings page = pages.get(i);
            ResearchException failure = page.failure();
            read.add(
                    new PageRecord(
                            hits.get(i).url(),
                            page.findings().size(),
                            page.sentence(),
                            failure == null ? null : failure.failureClass()));
        }
        return new ResearchTrace(
                searches.stream().flatMap(s -> s.records().stream()).toList(), read);
    }

    /** Why nothing is proposed. */
    private record Failure(FailureClass failure, String message) {}

    private static Failure nothing(
            ResearchTask task, List<SearchOutcome> searches, int found, List<PageFindings> pages) {
        if (task.queries().isEmpty()) {
            return new Failure(
                    FailureClass.BAD_REQUEST,
                    "The venue has no name to search for; enter one first.");
        }
        if (searches.stream().allMatch(SearchOutcome::failed)) {
            return most(
                    searches.stream().flatMap(s -> s.failures().stream()).toList(),
                    "None of the %d searches worked".formatted(searches.size()));
        }
        List<ResearchException> unreadable = new ArrayList<>();
        for (PageFindings page : pages) {
            if (page.failure() != null) {
                unreadable.add(page.failure());
            }
        }
        if (!pages.isEmpty() && unreadable.size() == pages.size()) {
            return unread(unreadable);
        }
        long useful = pages.stream().filter(page -> !page.findings().isEmpty()).count();
        return new Failure(
                FailureClass.NOTHING_FOUND,
                "Nothing new was found: %d hits, %d pages read, %d of them with values of this venue."
                        .formatted(found, pages.size() - unreadable.size(), useful));
    }

    /** What refuses to be read is like nothing found; another reason is worth another attempt. */
    private static Failure unread(List<ResearchException> pages) {
        Failure unread =
                most(pages, "None of the %d pages found could be read".formatted(pages.size()));
        return unread.failure() == FailureClass.BLOCKED || unread.failure() == FailureClass.PARSE
                ? new Failure(FailureClass.NOTHING_FOUND, String.valueOf(unread.message()))
                : unread;
    }

    /** The most frequent class of failure stands for all; among equals the first declared. */
    private static Failure most(List<ResearchException> failures, String what) {
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
        return new Failure(first.failureClass(), what + ": " + first.getMessage());
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
