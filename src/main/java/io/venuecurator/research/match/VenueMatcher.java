package io.venuecurator.research.match;

import io.venuecurator.research.page.Page;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what a page is to a venue before anything is read from it, and hands out only the parts
 * that may be read. Part-of is decided before sameness. Stateless and thread-safe, but a page is
 * not: judge it where it was read.
 */
public final class VenueMatcher {

    private static final PageMatch TOO_LARGE =
            new PageMatch(
                    new MatchVerdict(
                            Relation.DIFFERENT, 1, "the page has more parts than can be read"),
                    SourceKind.DIRECTORY,
                    List.of(),
                    List.of(),
                    "");

    private final Places places;
    private final PageNames names;
    private final PageSubjects subjects;
    private final SubjectName subjectName;
    private final SourceKinds kinds;
    private final PageReadings readings;
    private final Vocabulary vocabulary;

    /** A matcher for a market and a language. */
    public VenueMatcher(VenueProfile profile, Vocabulary vocabulary) {
        this.places = new Places(profile, vocabulary);
        this.names = new PageNames(vocabulary, places, new NameComparator(vocabulary));
        this.subjects = new PageSubjects(names);
        this.subjectName = new SubjectName(vocabulary);
        this.kinds = new SourceKinds(vocabulary, profile.region());
        this.readings = new PageReadings(new Notices(vocabulary));
        this.vocabulary = vocabulary;
    }

    /** The name of what a page is about, by its headings; none where they give none. */
    public Optional<String> subject(Page page) {
        return Passages.isReadable(page) ? subjectName.of(subjects.of(page)) : Optional.empty();
    }

    /** How a page relates to a venue. */
    public MatchVerdict judge(Page page, Venue venue) {
        return match(page, venue).verdict();
    }

    /** How a page relates to a venue, and what may be read from it. */
    public PageMatch match(Page page, Venue venue) {
        return match(page, venue, Set.of());
    }

    /**
     * The same for a venue that may have moved.
     *
     * @param movedTo postal codes that are the venue's by now, though the file has another
     */
    public PageMatch match(Page page, Venue venue, Set<String> movedTo) {
        if (!Passages.isReadable(page)) {
            return TOO_LARGE;
        }
        Place place = places.of(venue);
        VenueOnPage onPage = new VenueOnPage(names, vocabulary, place);
        SourceKind source = kinds.of(page, place);
        PageSubject subject = subjects.of(page);
        SubjectRelation relation = SubjectJudge.judge(subject, onPage);
        if (source == SourceKind.OFFICIAL) {
            relation = onOwnSite(relation, subject, page, onPage);
        }
        PageFacts facts = PageFacts.of(page, place, movedTo, places);
        return readings.of(relation, new JudgedPage(page, onPage, source, facts));
    }

    /** A page of the venue's own site may be titled with a slogan and name the venue elsewhere. */
    private static SubjectRelation onOwnSite(
            SubjectRelation relation, PageSubject subject, Page page, VenueOnPage venue) {
        return switch (relation) {
            case OTHER -> {
                if (!venue.isMentionedIn(page.text())) {
                    yield SubjectRelation.OTHER;
                }
                boolean other =
                        subject.mains().stream().anyMatch(m -> SubjectJudge.isOther(m, venue));
                yield other ? SubjectRelation.PART : SubjectRelation.VENUE;
            }
            case SIMILAR -> {
                boolean named =
                        subject.mains().stream()
                                .flatMap(main -> PageNames.listed(main).stream())
                                .anyMatch(venue::isNamedBy);
                yield named ? SubjectRelation.VENUE : SubjectRelation.SIMILAR;
            }
            default -> relation;
        };
    }
}
