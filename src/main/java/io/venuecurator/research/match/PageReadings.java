package io.venuecurator.research.match;

import io.venuecurator.research.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may be read from a page, by what its subject is to the venue.
 *
 * <p>The certainties are priors, to be replaced by measured ones: a page titled with the venue's
 * name is the venue's in nearly all cases, a mention on a listing in most.
 */
final class PageReadings {

    private static final double CERTAIN = 0.97;
    private static final double NAMED = 0.93;
    private static final double IN_HOUSE = 0.85;
    private static final double LISTED = 0.85;
    private static final double MOVED = 0.8;
    private static final double UNSURE = 0.5;

    private final Notices notices;

    PageReadings(Notices notices) {
        this.notices = notices;
    }

    /** The verdict on a page and its readings. */
    PageMatch of(SubjectRelation relation, JudgedPage judged) {
        return switch (relation) {
            case VENUE, TOPIC_OF_VENUE -> venue(judged);
            case BRANCH_UNSAID -> branch(judged);
            case HOUSE -> house(judged);
            case PART -> part(judged);
            case SIMILAR -> similar(judged);
            case OTHER -> other(judged);
        };
    }

    private PageMatch venue(JudgedPage judged) {
        Optional<Page> branch = Passages.ofBranch(judged.page(), judged.venue());
        if (branch.isPresent()) {
            return same(
                    "the page is about several branches; only the part about this one is used",
                    judged,
                    branch.get(),
                    LISTED);
        }
        if (!judged.isOfTrade()) {
            return different(
                    judged, "the page has the venue's name and nothing else of a venue on it");
        }
        if (!judged.facts().contradicted()) {
            double certainty = judged.facts().supported() ? CERTAIN : NAMED;
            return same("the page is named after the venue", judged, judged.readable(), certainty);
        }
        boolean moved =
                notices.in(judged.page().text()).stream()
                        .anyMatch(notice -> notice.kind() == Notice.Kind.MOVED);
        return moved
                ? same(
                        "the page is named after the venue, which has moved",
                        judged,
                        judged.readable(),
                        MOVED)
                : different(
                        judged,
                        "the page has the venue's name but only the postal code "
                                + judged.facts().otherPostal()
                                + ", which is not that of the venue's address in the file");
    }

    private PageMatch branch(JudgedPage judged) {
        boolean placed = judged.venue().houseIsMentionedIn(judged.page().text());
        return placed || judged.facts().supported()
                ? venue(judged)
                : unsure(
                        "the page does not say which house or branch it is about",
                        judged,
                        judged.readable());
    }

    private PageMatch house(JudgedPage judged) {
        List<Reading> readings = new ArrayList<>();
        Passages.about(judged.page(), judged.venue())
                .ifPresent(own -> readings.add(reading(own, LISTED, List.of())));
        readings.add(
                new Reading(
                        judged.readable(),
                        FieldScope.FROM_HOUSE,
                        IN_HOUSE,
                        List.of("The page is about the house; the venue is a part of it")));
        return partOf(judged, "the page is about the venue's house", readings);
    }

    private PageMatch part(JudgedPage judged) {
        String what =
                judged.venue().isPart()
                        ? "the page is about another part of the venue's house"
                        : "the page is about a part of the venue";
        List<Reading> readings = new ArrayList<>();
        if (judged.venue().isPart()) {
            Passages.about(judged.page(), judged.venue())
                    .ifPresent(own -> readings.add(reading(own, LISTED, List.of())));
        }
        readings.add(
                new Reading(
                        judged.readable(),
                        FieldScope.FROM_PART,
                        IN_HOUSE,
                        List.of("Note: " + what)));
        return partOf(judged, what, readings);
    }

    private PageMatch similar(JudgedPage judged) {
        Optional<Page> passage = Passages.about(judged.page(), judged.venue());
        if (passage.isPresent() && judged.facts().supported()) {
            return same(
                    "the page names the venue and has its phone number or address",
                    judged,
                    passage.get(),
                    LISTED);
        }
        return judged.facts().contradicted()
                ? different(judged, "the page's subject has a similar name and another address")
                : unsure(
                        "the page's subject has a similar name",
                        judged,
                        passage.orElseGet(judged::readable));
    }

    private PageMatch other(JudgedPage judged) {
        Optional<Page> passage =
                judged.venue().houseIsMentionedIn(judged.page().text())
                        ? Passages.about(judged.page(), judged.venue())
                        : Optional.empty();
        return passage.map(
                        own ->
                                same(
                                        "the page is not about the venue alone; only the part that"
                                                + " names it is used",
                                        judged,
                                        own,
                                        LISTED))
                .orElseGet(() -> different(judged, "the page is about something else"));
    }

    private static PageMatch different(JudgedPage judged, String reason) {
        return new PageMatch(
                new MatchVerdict(Relation.DIFFERENT, NAMED, reason),
                judged.source(),
                List.of(),
                List.of(),
                judged.facts().otherPostal());
    }

    private static PageMatch partOf(JudgedPage judged, String reason, List<Reading> readings) {
        return new PageMatch(
                new MatchVerdict(Relation.PART_OF, IN_HOUSE, reason),
                judged.source(),
                List.of(),
                readings,
                judged.facts().otherPostal());
    }

    private static PageMatch unsure(String reason, JudgedPage judged, Page page) {
        Reading reading =
                reading(page, UNSURE, List.of("Not sure that this is the venue: " + reason));
        return new PageMatch(
                new MatchVerdict(Relation.UNSURE, UNSURE, reason),
                judged.source(),
                List.of(),
                List.of(reading),
                judged.facts().otherPostal());
    }

    private PageMatch same(String reason, JudgedPage judged, Page page, double certainty) {
        return new PageMatch(
                new MatchVerdict(Relation.SAME, certainty, reason),
                judged.source(),
                notices.in(page.text()),
                List.of(reading(page, certainty, List.of())),
                judged.facts().otherPostal());
    }

    private static Reading reading(Page page, double certainty, List<String> warnings) {
        return new Reading(page, FieldScope.ALL, certainty, warnings);
    }
}
