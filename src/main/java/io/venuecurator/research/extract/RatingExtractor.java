package io.venuecurator.research.extract;

import io.venuecurator.research.page.Page;
import io.venuecurator.venue.FieldType;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueField;
import io.venuecurator.venue.VenueProfile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ratings and numbers of reviews in text: "4.6/5", "4.6 (1,234 reviews)", "Rating: 4.6". A hotel's
 * class ("5-star hotel") is no rating.
 */
public final class RatingExtractor implements CandidateExtractor {

    private static final String SCORE =
            "(?<![\\d.$/]|/ |\\bout of )(?<score>\\d{1,2}(?:\\.\\d{1,2})?)";
    private static final String COUNT =
            "(?<count>\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,7})\\+? (?:google |verified |customer |guest |user )?"
                    + "(?:reviews?|ratings?|votes?)\\b";

    private static final Pattern SCALED =
            Pattern.compile(SCORE + " ?(?:/|out of) ?(?<best>5|10)(?:\\.0)?(?![\\d/.,]\\d|\\d)");
    private static final Pattern COUNTED =
            Pattern.compile(
                    SCORE + " ?(?:stars?|★{1,5})?[ (·•,|-]{1,4}(?:based on |from )?" + COUNT,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?:\\brat(?:ing|ed)\\b|★{1,5})[ :]{1,3}(?<score>[1-4]\\.\\d|5\\.0)(?![\\d/])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REVIEWS =
            Pattern.compile("(?<![\\d.,])" + COUNT, Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_RATING =
            Pattern.compile(
                    "\\b(?:rat(?:ing|ed)s?|reviews?|stars?|score|google|tripadvisor)\\b|★",
                    Pattern.CASE_INSENSITIVE);

    private final List<VenueField> ratings;
    private final List<VenueField> counts;

    /** Looks for the profile's fields of type rating and its counts of reviews. */
    public RatingExtractor(VenueProfile profile) {
        ratings = profile.fields(FieldType.RATING, "");
        counts = profile.fields(FieldType.COUNT, "reviews");
    }

    @Override
    public String name() {
        return "rating";
    }

    @Override
    public List<FieldCandidate> extract(Page page, Venue venue) {
        Findings findings = new Findings(page, name());
        for (Line line : Line.of(page.text())) {
            if (ABOUT_RATING.matcher(line.text()).find() || SCALED.matcher(line.text()).matches()) {
                scores(SCALED, page, line, findings);
                scores(COUNTED, page, line, findings);
                scores(LABELLED, page, line, findings);
                reviews(page, line, findings);
            }
        }
        return findings.list();
    }

    private void scores(Pattern pattern, Page page, Line line, Findings findings) {
        Matcher matcher = pattern.matcher(line.text());
        while (matcher.find()) {
            String best = pattern.equals(SCALED) ? matcher.group("best") : "";
            String quote = quote(page, line, matcher);
            Rating.of(matcher.group("score"), best)
                    .ifPresent(
                            rating ->
                                    ratings.forEach(
                                            field ->
                                                    findings.number(
                                                            field,
                                                            rating.outOfFive(),
                                                            ExtractorConfidence.SENTENCE,
                                                            quote,
                                                            rating.warnings())));
        }
    }

    private void reviews(Page page, Line line, Findings findings) {
        Matcher matcher = REVIEWS.matcher(line.text());
        while (matcher.find()) {
            String quote = quote(page, line, matcher);
            Numbers.whole(matcher.group("count"))
                    .ifPresent(
                            count ->
                                    counts.forEach(
                                            field ->
                                                    findings.number(
                                                            field,
                                                            count,
                                                            ExtractorConfidence.SENTENCE,
                                                            quote,
                                                            List.of())));
        }
    }

    private static String quote(Page page, Line line, Matcher matcher) {
        return Quote.around(
                page.text(), line.start() + matcher.start(), line.start() + matcher.end());
    }
}
