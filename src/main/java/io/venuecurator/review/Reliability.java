package io.venuecurator.review;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far stated confidences held: the data of a reliability diagram (Murphy and Winkler,
 * "Reliability of subjective probability forecasts", Applied Statistics 26, 1977).
 *
 * @param judged how many confidences were judged
 * @param right how many of the values were right
 * @param bins {@value #BINS} ranges of equal width, from 0 to 1, the empty ones too
 */
public record Reliability(int judged, int right, List<ReliabilityBin> bins) {

    /** How many ranges there are. */
    public static final int BINS = 10;

    /** Copies the list. */
    public Reliability {
        bins = List.copyOf(bins);
    }

    /** The reliability of judged confidences, in any order. */
    public static Reliability of(List<Judged> judged) {
        List<ReliabilityBin> bins =
                IntStream.range(0, BINS)
                        .mapToObj(
                                bin ->
                                        ReliabilityBin.of(
                                                (double) bin / BINS,
                                                (bin + 1.0) / BINS,
                                                judged.stream()
                                                        .filter(j -> bin(j.confidence()) == bin)
                                                        .toList()))
                        .toList();
        return new Reliability(
                judged.size(), (int) judged.stream().filter(Judged::right).count(), bins);
    }

    /** Which of the ranges a confidence falls into, from 0. */
    static int bin(double confidence) {
        return Math.clamp((int) (confidence * BINS), 0, BINS - 1);
    }

    /**
     * By how much a stated confidence is off on average, 0…1: the mean difference between stated
     * confidence and share right over the ranges, each weighted by how many it holds (Naeini,
     * Cooper and Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI
     * 2015). 0 where nothing was judged.
     */
    public double expectedCalibrationError() {
        return bins.stream()
                .filter(bin -> bin.judged() > 0)
                .mapToDouble(
                        bin -> Math.abs(bin.share() - bin.meanConfidence()) * bin.judged() / judged)
                .sum();
    }
}
