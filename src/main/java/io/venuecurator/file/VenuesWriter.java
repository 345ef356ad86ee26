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
    private final FileStates states;
    private final FileReplacement.Rename rename;
    private boolean backedUp;

    VenuesWriter(VenueProfile profile, FileStates states, FileReplacement.Rename rename) {
        this.profile = profile;
        this.states = states;
        this.rename = rename;
    }

    /**
     * Applies changes to a file, and starts over if another program changes it meanwhile. The
     * caller then knows the state in which the file is.
     *
     * @param changes made for the state that the caller knows
     * @throws VenuesFileException if the file is no longer well-formed or keeps changing
     */
    WriteReport write(Location file, List<VenueChange> changes, WritePolicy policy)
            throws IOException, VenuesFileException {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<WriteReport> written = tryWrite(file, changes, policy);
                if (written.isPresent()) {
                    return written.get();
                }
            }
        } finally {
            states.expectNothing();
        }
        throw new VenuesFileException(
                file.given(),
                "keeps being changed by another program and was not written",
                "close that program, then try again",
                null);
    }

    private Optional<WriteReport> tryWrite(
            Location file, List<VenueChange> changes, WritePolicy policy)
            throws IOException, VenuesFileException {
        Snapshot now = states.current(file);
        boolean overOthers =
                !now.index().fingerprint().equals(states.known().index().fingerprint());
        EditPlan plan;
        try {
            VenueEditor editor = new VenueEditor(new Bookkeeping(profile, policy));
            plan = EditPlan.of(file.real(), states.known().index(), now.index(), changes, editor);
        } catch (JsonProcessingException e) {
            if (now.isCurrent(file)) {
                throw e;
            }
            return Optional.empty();
        }
        if (plan.venues().isEmpty()) {
            states.moveTo(now);
            return Optional.of(report(plan, null, true, overOthers, now.stamp(), policy));
        }
        Path backup = backedUp ? null : new Backups(file.side()).keep(policy.clock().instant());
        return replace(file, plan, now, policy)
                .map(
                        replaced -> {
                            backedUp = true;
                            return report(
                                    plan,
                                    backup,
                                    replaced.atomic(),
                                    overOthers,
                                    replaced.stamp(),
                                    policy);
                        });
    }

    /** Readers get to know the new state before the file is in it, and so never have to index. */
    private Optional<FileReplacement.Replaced> replace(
            Location file, EditPlan plan, Snapshot now, WritePolicy policy)
            throws IOException, VenuesFileException {
        try (FileReplacement next = FileReplacement.prepare(file, plan.splice(now.index()))) {
            Optional<VenueIndex> index =
                    plan.changesIds()
                            ? Optional.empty()
                            : Optional.of(now.index().after(plan, next.fingerprint(), profile));
            index.ifPresent(to -> states.expect(new Snapshot(to, next.stamp())));
            Optional<FileReplacement.Replaced> replaced =
                    next.replace(now.stamp(), rename, new InPlaceCopy(policy.clock()));
            replaced.ifPresent(
                    by ->
                            states.moveTo(
                                    index.map(to -> new Snapshot(to, by.stamp()))
                                            .orElseGet(() -> indexed(file, now))));
            return replaced;
        }
    }

    private Snapshot indexed(Location file, Snapshot before) {
        try {
            return states.current(file);
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
            boolean overOthers,
            FileStamp stamp,
            WritePolicy policy) {
        return new WriteReport(
                plan.applied(),
                plan.conflicts(),
                backup,
                atomic,
                overOthers,
                policy.clock().instant(),
                stamp.size());
    }
}
