package io.venuecurator.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One labelled set and the way to score it. */
interface EvaluationSet {

    /** Short name, for the output and the report's file. */
    String name();

    /** Where the set lies in the data folder; where that is missing, the set is left out. */
    String place();

    /**
     * Scores the rules.
     *
     * @param place the set's file or folder
     * @param disagreements takes what the rules and the labels disagree on
     * @throws IOException if the set cannot be read
     */
    List<Figure> score(Path place, Disagreements disagreements) throws IOException;
}
