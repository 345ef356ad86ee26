package io.venuecurator.research.fuse;

import io.venuecurator.research.match.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings of one meaning. Their common belief is a noisy-or (Pearl 1988, section 4.3.2) over
 * the independent ones: each source alone suffices, and independent sources rarely err alike. Pages
 * of one site, identical pages and identical quotes are copies and count once. Directories copy
 * from each other, so each further one counts half as much as the one before.
 */
final class Agreement {

    /** A page of the venue itself goes first unless it is hardly legible. */
    private static final double LEGIBLE = 0.5;

    /** However many agree, a human may know better. */
    private static final double HIGHEST = 0.98;

    /** What a further directory is worth beside the one before. A prior, like the weights. */
    private static final double AGAIN = 0.5;

    private final List<Weighed> findings;
    private final List<Weighed> independent = new ArrayList<>();

    Agreement(List<Weighed> findings) {
        this.findings = findings.stream().sorted(Weighed::compareByWeight).toList();
        Set<String> seen = new HashSet<>();
        for (Weighed finding : this.findings) {
            List<String> marks =
                    List.of(
                            "site " + finding.site(),
                            "page " + finding.shown().evidence().pageHash(),
                            "quote " + finding.shown().evidence().quote());
            if (marks.stream().noneMatch(seen::contains)) {
                independent.add(finding);
            }
            seen.addAll(marks);
        }
    }

    /** All of them, the most believed first. */
    List<Weighed> findings() {
        return findings;
    }

    Weighed best() {
        return findings.getFirst();
    }

    /** How many independent sources say so. */
    int sources() {
        return independent.size();
    }

    /** How far they are believed together, if nothing contradicts; 0…1. */
    double belief() {
        double doubt = 1;
        double copied = 1;
        for (Weighed finding : independent) {
            if (finding.source() == SourceKind.DIRECTORY) {
                doubt *= 1 - finding.weight() * copied;
                copied *= AGAIN;
            } else {
                doubt *= 1 - finding.weight();
            }
        }
        return Math.min(HIGHEST, 1 - doubt);
    }

    private boolean isOfficial() {
        return findings.stream()
                .anyMatch(f -> f.source() == SourceKind.OFFICIAL && f.weight() >= LEGIBLE);
    }

    /** Official before others, then the more believed; a total order. */
    static Comparator<Agreement> byTrust() {
        return Comparator.comparing(Agreement::isOfficial)
                .reversed()
                .thenComparing(Comparator.comparingDouble(Agreement::belief).reversed())
                .thenComparing(Agreement::best, Weighed::compareByWeight);
    }
}
