package io.venuecurator.research.match;

import java.util.List;

/**
 * Decides what a page is about from its headings and titles. The most specific name that says
 * anything decides; the name of the site only tells whose page it is.
 */
final class SubjectJudge {

    private SubjectJudge() {}

    /** What the page's subject is to the venue. */
    static SubjectRelation judge(PageSubject subject, VenueOnPage venue) {
        SubjectRelation found = SubjectRelation.OTHER;
        boolean other = false;
        for (String main : subject.mains()) {
            boolean composite = PageNames.fragments(main).size() > 1;
            SubjectRelation relation = composite ? ofComposite(main, venue) : of(main, venue);
            boolean decides =
                    relation != SubjectRelation.OTHER && relation != SubjectRelation.SIMILAR;
            if (other && (relation == SubjectRelation.VENUE || relation == SubjectRelation.HOUSE)) {
                return SubjectRelation.PART;
            }
            if (decides) {
                return relation;
            }
            other |= !composite && isOther(main, venue);
            found = relation == SubjectRelation.SIMILAR ? relation : found;
        }
        return found == SubjectRelation.SIMILAR ? found : bySite(subject.sites(), other, venue);
    }

    /** Whether a heading names something that is neither the venue nor its house. */
    static boolean isOther(String main, VenueOnPage venue) {
        return venue.mentionsOther(main)
                || venue.namesOtherRoom(main)
                || venue.looksLikeOtherName(main);
    }

    private static SubjectRelation bySite(
            List<String> sites, boolean aboutOther, VenueOnPage venue) {
        if (sites.stream().anyMatch(venue::isNamedBy)) {
            return aboutOther ? SubjectRelation.PART : SubjectRelation.TOPIC_OF_VENUE;
        }
        if (sites.stream().anyMatch(venue::houseIsNamedBy)) {
            return aboutOther ? SubjectRelation.PART : SubjectRelation.HOUSE;
        }
        return SubjectRelation.OTHER;
    }

    /** A title of several parts counts as one name only where it is just the venue's. */
    private static SubjectRelation ofComposite(String title, VenueOnPage venue) {
        return switch (venue.relation(title)) {
            case EQUAL, NEAR -> SubjectRelation.VENUE;
            default -> SubjectRelation.OTHER;
        };
    }

    private static SubjectRelation of(String main, VenueOnPage venue) {
        return switch (venue.relation(main)) {
            case EQUAL, NEAR -> SubjectRelation.VENUE;
            case SAME_PLACE_UNSAID -> SubjectRelation.BRANCH_UNSAID;
            case RIGHT_PART_OF_LEFT -> SubjectRelation.HOUSE;
            case LEFT_PART_OF_RIGHT ->
                    venue.mentionsOther(main) || venue.namesOtherRoom(main)
                            ? SubjectRelation.PART
                            : SubjectRelation.SIMILAR;
            case CONTAINED ->
                    venue.houseIsNamedBy(main) ? SubjectRelation.HOUSE : SubjectRelation.SIMILAR;
            case OTHER_KIND, SIBLINGS, DIFFERENT ->
                    venue.houseIsNamedBy(main) ? SubjectRelation.HOUSE : SubjectRelation.OTHER;
        };
    }
}
