package io.venuecurator.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A set whose labels judge single candidates. */
interface CandidateSource {

    /** Where the set lies in the data folder. */
    String place();

    /** The candidates that its labels judge, in the order of the set. */
    List<LabelledCandidate> candidates(Path place) throws IOException;
}
