package io.venuecurator.service;

import io.venuecurator.research.secret.Secrets;
import io.venuecurator.research.secret.UserFolder;
import io.venuecurator.venue.ProfileException;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a face fixes when it opens a venues file.
 *
 * @param profile the market's profile
 * @param reviewer the name under which decisions are recorded
 * @param clearReviewFrom from this completeness (0…1) on a written venue's {@code needs_review} is
 *     cleared
 * @param clock the time, with the zone in which it is written
 * @param contact an e-mail or web address that site owners find in the requests' User-Agent; may be
 *     empty
 * @param secrets the user's keys of providers
 * @param pages the folder in which pages are kept for later sessions, none to keep none
 * @param redisAuthority the PEM file with the certificates that a Redis may be signed by, none for
 *     those that Java trusts
 */
public record ServiceOptions(
        VenueProfile profile,
        String reviewer,
        double clearReviewFrom,
        Clock clock,
        String contact,
        Secrets secrets,
        @Nullable Path pages,
        @Nullable Path redisAuthority) {

    private static final String CONTACT = "VENUE_CURATOR_CONTACT";
    private static final String REDIS_AUTHORITY = "VENUE_CURATOR_REDIS_CA";
    private static final String PROFILE = "VENUE_CURATOR_PROFILE";

    /** The default threshold under which a venue needs enrichment. */
    public static final double DEFAULT_MIN_CONFIDENCE = 0.7;

    /** Options that keep no pages. */
    public ServiceOptions(
            VenueProfile profile,
            String reviewer,
            double clearReviewFrom,
            Clock clock,
            String contact,
            Secrets secrets) {
        this(profile, reviewer, clearReviewFrom, clock, contact, secrets, null, null);
    }

    /**
     * The system's user and clock, and the profile that the environment names in {@code
     * VENUE_CURATOR_PROFILE}, else the bundled one.
     *
     * @throws UncheckedIOException if the named profile cannot be used; its cause's message is one
     *     sentence for the user
     */
    public static ServiceOptions defaults() {
        return of(System.getenv(), System.getProperty("user.name", ""));
    }

    static ServiceOptions of(Map<String, String> environment, String user) {
        String profile = environment.getOrDefault(PROFILE, "");
        return new ServiceOptions(
                profile.isBlank() ? VenueProfileReader.bundled() : profile(Path.of(profile)),
                user.isBlank() ? "reviewer" : user,
                DEFAULT_MIN_CONFIDENCE,
                Clock.system(ZoneId.systemDefault()),
                environment.getOrDefault(CONTACT, ""),
                Secrets.ofUser(environment),
                UserFolder.cache(environment).resolve("pages"),
                authority(environment.getOrDefault(REDIS_AUTHORITY, "")));
    }

    private static @Nullable Path authority(String file) {
        return file.isBlank() ? null : Path.of(file);
    }

    private static VenueProfile profile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return VenueProfileReader.read(in, file.toString());
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(
                    new IOException(
                            "The profile " + file + " does not exist; correct " + PROFILE + ".",
                            e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProfileException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }
}
