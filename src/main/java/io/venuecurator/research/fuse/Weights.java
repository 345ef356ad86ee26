package io.venuecurator.research.fuse;

import io.venuecurator.proposal.Candidate;
import io.venuecurator.research.match.SourceKind;
import io.venuecurator.venue.ValueEquality;
import io.venuecurator.venue.VenueField;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;

/**
 * How far a single finding is believed: what its rule's confidence is worth by measurement × the
 * certainty that the page is about the venue × the trust in the kind of source × its freshness. The
 * trust and freshness factors are priors that order sources; what reviewers decide corrects the
 * confidence that comes of them ({@link Experience}).
 */
final class Weights {

    private static final double OFFICIAL = 1.0;
    private static final double DIRECTORY = 0.85;
    private static final double ARTICLE = 0.75;
    private static final double OLD = 0.6;

    private final RuleCalibration calibration;
    private final InstantSource clock;
    private final int oldYears;

    /**
     * Weighs findings.
     *
     * @param oldYears from which age in years a page counts as old
     */
    Weights(RuleCalibration calibration, InstantSource clock, int oldYears) {
        this.calibration = calibration;
        this.clock = clock;
        this.oldYears = oldYears;
    }

    /** The finding with its weight. */
    Weighed weigh(Finding finding, VenueField field) {
        Candidate candidate = finding.candidate();
        int thisYear = clock.instant().atZone(ZoneOffset.UTC).getYear();
        int year = PageYear.of(finding).orElse(thisYear);
        boolean old = year < thisYear - oldYears;
        double weight =
                calibration.of(candidate)
                        * finding.certainty()
                        * trust(finding.source())
                        * (old ? OLD : 1);
        List<String> warnings = new ArrayList<>(candidate.warnings());
        warnings.addAll(finding.warnings());
        if (old) {
            warnings.add("The page is from " + year);
        }
        String meaning = ValueEquality.canonical(candidate.value(), field);
        return new Weighed(
                finding,
                weight,
                meaning,
                site(candidate.evidence().url()),
                year,
                old,
                new Candidate(
                        candidate.value(),
                        weight,
                        candidate.evidence(),
                        warnings.stream().distinct().toList()),
                meaning + '\u0000' + finding);
    }

    private static double trust(SourceKind source) {
        return switch (source) {
            case OFFICIAL -> OFFICIAL;
            case DIRECTORY -> DIRECTORY;
            case ARTICLE -> ARTICLE;
        };
    }

    private static String site(String address) {
        HttpUrl url = HttpUrl.parse(address);
        return url == null
                ? address
                : Objects.requireNonNullElse(url.topPrivateDomain(), url.host());
    }
}
