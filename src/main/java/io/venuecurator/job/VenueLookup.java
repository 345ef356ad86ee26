package io.venuecurator.job;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.venue.Venue;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;

/** Finds the venue of a job; one that is gone or cannot be read fails the job, not the session. */
public final class VenueLookup {

    private final Function<String, Venue> venues;

    /**
     * A look into one file.
     *
     * @param venues the venue of a key as it now stands; throws {@link NoSuchElementException} if
     *     the file no longer has it, {@link UncheckedIOException} if it cannot be read
     */
    public VenueLookup(Function<String, Venue> venues) {
        this.venues = venues;
    }

    /**
     * The venue of a key.
     *
     * @throws ResearchException BAD_REQUEST if it is gone, PARSE if it cannot be read
     */
    public Venue find(String key) throws ResearchException {
        try {
            return venues.apply(key);
        } catch (NoSuchElementException e) {
            throw new ResearchException(
                    FailureClass.BAD_REQUEST,
                    "The file no longer has the venue " + key + "; begin a new session.",
                    e);
        } catch (UncheckedIOException e) {
            Exception reading = Objects.requireNonNullElse(e.getCause(), e);
            throw new ResearchException(
                    FailureClass.PARSE, String.valueOf(reading.getMessage()), e);
        }
    }
}
