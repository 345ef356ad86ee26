package io.venuecurator.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a set of changes makes of a file, worked out before anything is written.
 *
 * @param venues the venues whose text changes, by position
 * @param applied the changes that will stand in the file, or do already
 * @param conflicts the changes that are left out
 */
record EditPlan(
        SortedMap<Integer, VenueEditor.Edited> venues,
        List<VenueChange> applied,
        List<Conflict> conflicts) {

    /**
     * Works out the changes to a file.
     *
     * @param file the file itself, in the state {@code now}
     * @param known the index for which the changes were made
     * @throws IOException if it cannot be read, or is not in that state and so reads as nonsense
     */
    static EditPlan of(
            Path file,
            VenueIndex known,
            VenueIndex now,
            List<VenueChange> changes,
            VenueEditor editor)
            throws IOException {
        Map<String, List<VenueChange>> byVenue =
                changes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        VenueChange::venueKey,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        SortedMap<Integer, VenueEditor.Edited> venues = new TreeMap<>();
        List<VenueChange> applied = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (Map.Entry<String, List<VenueChange>> venue : byVenue.entrySet()) {
                Optional<String> lost = lost(venue.getKey(), known, now);
                if (lost.isPresent()) {
                    venue.getValue()
                            .forEach(
                                    change ->
                                            conflicts.add(new Conflict(change, null, lost.get())));
                    continue;
                }
                int position = now.position(venue.getKey()).orElseThrow();
                VenueEditor.Edited edited = edit(channel, now, position, venue.getValue(), editor);
                applied.addAll(edited.applied());
                conflicts.addAll(edited.conflicts());
                if (edited.changed()) {
                    venues.put(position, edited);
                }
            }
        }
        return new EditPlan(venues, applied, conflicts);
    }

    /** Why a venue cannot be found, or not with certainty. */
    private static Optional<String> lost(String key, VenueIndex known, VenueIndex now) {
        if (now.position(key).isEmpty()) {
            return Optional.of(
                    "The file holds no venue " + key + " any more; look for it under another id.");
        }
        return known.agreesOn(key, now)
                ? Optional.empty()
                : Optional.of(
                        "The file was changed, and "
                                + key
                                + " has no id of its own by which to find it again; review it"
                                + " again.");
    }

    private static VenueEditor.Edited edit(
            FileChannel channel,
            VenueIndex index,
            int position,
            List<VenueChange> changes,
            VenueEditor editor)
            throws IOException {
        byte[] text = VenueBytes.read(channel, index.start(position), index.end(position));
        boolean empty = text[0] == '{' && ObjectSpan.at(text, 0).isEmpty();
        TextStyle style =
                new TextStyle(
                        index.isAscii(),
                        empty ? neighbourLayout(channel, index, position) : Layout.ONE_LINE);
        return editor.edit(index.rows().get(position).key(), text, style, changes);
    }

    /** How the venue before or behind sets its members apart, for a venue that has none. */
    private static Layout neighbourLayout(FileChannel channel, VenueIndex index, int position)
            throws IOException {
        for (int neighbour : new int[] {position - 1, position + 1}) {
            if (neighbour >= 0 && neighbour < index.rows().size()) {
                byte[] text =
                        VenueBytes.read(channel, index.start(neighbour), index.end(neighbour));
                if (text[0] == '{' && !ObjectSpan.at(text, 0).isEmpty()) {
                    return Layout.of(text, ObjectSpan.at(text, 0));
                }
            }
        }
        return Layout.ONE_LINE;
    }

    /** The same as stretches of bytes. */
    Splice splice(VenueIndex index) {
        List<Splice.Piece> pieces = new ArrayList<>();
        venues.forEach(
                (position, edited) ->
                        pieces.add(
                                new Splice.Piece(
                                        index.start(position),
                                        index.end(position),
                                        ByteBuffer.wrap(edited.text().bytes()))));
        return new Splice(pieces);
    }

    /** Whether an id changes, and with it possibly the keys of several venues. */
    boolean changesIds() {
        return applied.stream()
                .anyMatch(change -> change.field().segments().getFirst().equals("id"));
    }
}
