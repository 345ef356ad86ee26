package io.venuecurator.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.venuecurator.venue.VenueProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes approved values into a venues file. Only for the holder of the {@link WriterLock}, which
 * guards its state as well.
 */
final class VenuesWriter {

    private static final Logger LOG = LoggerFactory.getLogger(VenuesWriter.class);
    private static final int ATTEMPTS = 3;

    private final VenueProfile profile;
    private final FileReplacement.Rename rename;
    private boolean backedUp;

    VenuesWriter(VenueProfile profile, FileReplacement.Rename rename) {
        this.profile = profile;
        this.rename = rename;
    }

    /**
     * What came of it.
     *
     * @param report for the caller
     * @param snapshot the state of the file now
     */
    record Written(WriteReport report, Snapshot snapshot) {}

    /**
     * Applies changes to a file, and starts over if another program changes it meanwhile.
     *
     * @param known the state that the changes were made for
     * @throws VenuesFileException if the file is no longer well-formed or keeps changing
     */
    Written write(Location file, Snapshot known, List<VenueChange> changes, WritePolicy policy)
            throws IOException, VenuesFileException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Written> written = tryWrite(file, known, changes, policy);
            if (written.isPresent()) {
                return written.get();
            }
        }
        throw new VenuesFileException(
                file.given(),
                "keeps being changed by another program and was not written",
                "close that program, then try again",
                null);
    }

    private Optional<Written> tryWrite(
            Location file, Snapshot known, List<VenueChange> changes, WritePolicy policy)
            throws IOException, VenuesFileException {
        Snapshot now = known.isCurrent(file) ? known : Snapshot.take(file, profile);
        EditPlan plan;
        try {
            VenueEditor editor = new VenueEditor(new Bookkeeping(profile, policy));
            plan = EditPlan.of(file.real(), known.index(), now.index(), changes, editor);
        } catch (JsonProcessingException e) {
            if (now.isCurrent(file)) {
                throw e;
            }
            return Optional.empty();
        }
        if (plan.venues().isEmpty()) {
            return Optional.of(new Written(report(plan, null, true, now.stamp(), policy), now));
        }
        Path backup = backedUp ? null : new Backups(file.side()).keep(policy.clock().instant());
        Optional<FileReplacement.Replaced> replaced =
                new FileReplacement(rename, new InPlaceCopy(policy.clock()))
                        .replace(file, plan.splice(now.index()), now.stamp());
        if (replaced.isEmpty()) {
            return Optional.empty();
        }
        backedUp = true;
        Snapshot after = after(file, plan, now, replaced.get());
        return Optional.of(
                new Written(
                        report(
                                plan,
                                backup,
                                replaced.get().atomic(),
                                replaced.get().stamp(),
                                policy),
                        after));
    }

    private Snapshot after(
            Location file, EditPlan plan, Snapshot before, FileReplacement.Replaced replaced) {
        if (!plan.changesIds()) {
            return new Snapshot(
                    before.index().after(plan, replaced.fingerprint(), profile), replaced.stamp());
        }
        try {
            return Snapshot.take(file, profile);
        } catch (IOException | VenuesFileException e) {
            // The values are written; who uses the old state notices by its stamp that it is old.
            LOG.warn("The file cannot be read again after writing", e);
            return before;
        }
    }

    private static WriteReport report(
            EditPlan plan,
            @Nullable Path backup,
            boolean atomic,
            FileStamp stamp,
            WritePolicy policy) {
        return new WriteReport(
                plan.applied(),
                plan.conflicts(),
                backup,
                atomic,
                policy.clock().instant(),
                stamp.size());
    }
}
