package io.venuecurator.job.redis;

/** The names of everything that stands in Redis. */
final class Keys {

    private static final String ROOT = "venue-curator:";

    static final String QUEUE_PREFIX = ROOT + "queue:";
    static final String ENDED_PREFIX = ROOT + "ended:";
    static final String CONTROL = ROOT + "control";
    static final String FAILED = ROOT + "failed";
    static final String TOTALS = ROOT + "totals";
    static final String REQUESTS = ROOT + "requests";
    static final String SEEN = ROOT + "seen";
    static final String WORKERS = ROOT + "workers";
    static final String QUEUES = ROOT + "queues";

    private Keys() {}

    static String answer(String question) {
        return ROOT + "answer:" + question;
    }

    static String limit(String provider) {
        return ROOT + "limit:" + provider;
    }

    static String pause(String provider) {
        return ROOT + "pause:" + provider;
    }

    /**
     * What belongs to one session.
     *
     * @param id its name
     */
    record Session(String id) {

        private String key(String what) {
            return ROOT + "session:" + id + ":" + what;
        }

        String head() {
            return ROOT + "session:" + id;
        }

        String plan() {
            return key("plan");
        }

        String results() {
            return key("results");
        }

        String attempts() {
            return key("attempts");
        }

        String parked() {
            return key("parked");
        }

        String running() {
            return key("running");
        }

        String events() {
            return key("events");
        }

        /** How a job is called in queues and registries that all sessions share. */
        String entry(String venue) {
            return id + " " + venue;
        }

        String[] all() {
            return new String[] {head(), plan(), results(), attempts(), parked(), running()};
        }
    }
}
