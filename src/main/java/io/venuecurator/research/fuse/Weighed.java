package io.venuecurator.research.fuse;

import io.venuecurator.proposal.Candidate;
import io.venuecurator.research.match.SourceKind;

/**
 * A finding with its weight in the fusion.
 *
 * @param finding as found
 * @param weight how far it is believed on its own, 0…1
 * @param meaning equal for values that mean the same
 * @param site the registrable domain it comes from; one site is one source
 * @param year of which year the page is; the current one where it does not say
 * @param old whether the page says that it is out of date
 * @param shown the candidate as the reviewer sees it: with the weight as its confidence and all
 *     warnings
 * @param identity tells any two findings apart, for a total order
 */
record Weighed(
        Finding finding,
        double weight,
        String meaning,
        String site,
        int year,
        boolean old,
        Candidate shown,
        String identity) {

    SourceKind source() {
        return finding.source();
    }

    /** A total order: the more believed first, and never by where it came in. */
    int compareByWeight(Weighed other) {
        int byWeight = Double.compare(other.weight, weight);
        int byRule = byWeight != 0 ? byWeight : Double.compare(other.stated(), stated());
        return byRule != 0 ? byRule : identity.compareTo(other.identity);
    }

    /** The rule's own confidence: of two values worth the same, it prefers the one it is for. */
    private double stated() {
        return finding.candidate().confidence();
    }
}
