package io.venuecurator.job.redis;

import io.venuecurator.venue.VenueProfile;

/**
 * The queue that submitter and workers meet at. Its name carries the program's version and the
 * market's profile, so that a worker of another version or profile never gets a job that it would
 * understand differently.
 *
 * @param name as it shows in a monitor
 */
public record JobQueue(String name) {

    /** The queue of a program version and a profile. */
    public static JobQueue of(String version, VenueProfile profile) {
        return new JobQueue(version + "/" + profile.name() + "/" + profile.fingerprint());
    }

    String executor() {
        return Keys.QUEUE_PREFIX + name + ":executor";
    }

    String backlog() {
        return Keys.QUEUE_PREFIX + name + ":backlog";
    }

    /** Taken from the backlog and not ended: waiting in the executor, or being worked on. */
    String handed() {
        return Keys.QUEUE_PREFIX + name + ":handed";
    }
}
