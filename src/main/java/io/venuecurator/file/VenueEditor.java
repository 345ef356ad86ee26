package io.venuecurator.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies approved changes to the text of one venue, one after the other. A change that does not
 * fit what stands there becomes a {@link Conflict} and leaves the text alone; the others go on.
 */
final class VenueEditor {

    private static final int MAX_SHOWN = 80;

    private final Bookkeeping bookkeeping;

    VenueEditor(Bookkeeping bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    /**
     * What became of a venue.
     *
     * @param text its text now
     * @param venue the same parsed
     * @param changed whether the text differs from before
     * @param applied the changes that stand in it now
     * @param conflicts the changes that were left out
     */
    record Edited(
            VenueText text,
            Venue venue,
            boolean changed,
            List<VenueChange> applied,
            List<Conflict> conflicts) {}

    /**
     * Applies the changes, then the bookkeeping if a value changed.
     *
     * @param text the venue as it stands in the file
     * @throws IOException if the text is not well-formed
     */
    Edited edit(String key, byte[] text, TextStyle style, List<VenueChange> changes)
            throws IOException {
        VenueText edited = new VenueText(text, style);
        Venue venue = new Venue(key, StrictJson.tree(text));
        List<VenueChange> applied = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        Set<FieldPath> touched = new HashSet<>();
        for (VenueChange change : changes) {
            JsonNode current = venue.value(change.field()).orElse(null);
            Optional<String> obstacle =
                    SameValue.of(current, change.value())
                            ? Optional.empty()
                            : obstacle(venue, change, current);
            if (obstacle.isPresent()) {
                conflicts.add(new Conflict(change, current, obstacle.get()));
                continue;
            }
            applied.add(change);
            if (!SameValue.of(current, change.value())) {
                edited = apply(edited, change);
                venue = new Venue(key, StrictJson.tree(edited.bytes()));
                touched.add(change.field());
            }
        }
        if (!touched.isEmpty()) {
            edited = bookkeeping.keep(edited, venue, touched);
            venue = new Venue(key, StrictJson.tree(edited.bytes()));
        }
        return new Edited(
                edited,
                venue,
                !Arrays.equals(text, edited.bytes()),
                List.copyOf(applied),
                List.copyOf(conflicts));
    }

    private static VenueText apply(VenueText text, VenueChange change) throws IOException {
        JsonNode value = change.value();
        return value == null ? text.without(change.field()) : text.with(change.field(), value);
    }

    private static Optional<String> obstacle(
            Venue venue, VenueChange change, @Nullable JsonNode current) {
        JsonNode value = change.value();
        Optional<String> unwritable =
                value == null ? Optional.empty() : WritableValue.problem(value);
        if (unwritable.isPresent()) {
            return Optional.of(
                    "The value for "
                            + change.field()
                            + " of "
                            + venue.key()
                            + " cannot be written because "
                            + unwritable.get()
                            + "; enter another one.");
        }
        if (!SameValue.ofContent(current, change.expected())) {
            return Optional.of(
                    change.field()
                            + " of "
                            + venue.key()
                            + " was changed in the file: it was "
                            + shown(change.expected())
                            + " and is now "
                            + shown(current)
                            + "; review it again.");
        }
        return blockedBy(venue, change.field());
    }

    /** A parent that holds something else than members is never overwritten. */
    private static Optional<String> blockedBy(Venue venue, FieldPath field) {
        JsonNode node = venue.json();
        StringBuilder path = new StringBuilder();
        for (String name : field.segments()) {
            boolean canBecomeObject = !path.isEmpty() && (node.isNull() || node.isMissingNode());
            if (!node.isObject() && !canBecomeObject) {
                String holder = path.isEmpty() ? venue.key() : path + " of " + venue.key();
                return Optional.of(
                        holder
                                + " is "
                                + shown(node)
                                + " and not an object, so "
                                + field
                                + " has no place in it; correct it in the file first.");
            }
            node = node.path(name);
            path.append(path.isEmpty() ? "" : ".").append(name);
        }
        return Optional.empty();
    }

    private static String shown(@Nullable JsonNode value) {
        if (value == null) {
            return "absent";
        }
        String text = value.toString();
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }
}
