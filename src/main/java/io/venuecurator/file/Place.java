package io.venuecurator.file;

import io.venuecurator.file.ObjectSpan.Member;
import io.venuecurator.venue.FieldPath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where a field stands in a venue's text, or where it would. */
sealed interface Place {

    /** The object that holds, or would hold, the field or the first of its missing parents. */
    ObjectSpan object();

    /** How that object sets its members apart. */
    Layout layout();

    /** The field is there. */
    record Present(ObjectSpan object, Layout layout, Member member) implements Place {}

    /** A parent of the field is {@code null}; {@code names} lead from that parent to the field. */
    record NullParent(ObjectSpan object, Layout layout, Member parent, List<String> names)
            implements Place {}

    /** The first of {@code names}, which lead to the field, is not a member of the object. */
    record Absent(ObjectSpan object, Layout layout, List<String> names) implements Place {}

    /**
     * Finds the place of a field.
     *
     * @param text a venue that is an object, and in which no parent of the field is anything but an
     *     object or {@code null}
     * @param ifEmpty the layout to take if the venue has no members
     * @throws IOException if the text is not well-formed
     */
    static Place of(byte[] text, FieldPath field, Layout ifEmpty) throws IOException {
        List<String> names = field.segments();
        ObjectSpan object = ObjectSpan.at(text, 0);
        Layout layout = object.isEmpty() ? ifEmpty : Layout.of(text, object);
        for (int depth = 0; ; depth++) {
            Optional<Member> member = object.member(names.get(depth));
            if (member.isEmpty()) {
                return new Absent(object, layout, names.subList(depth, names.size()));
            }
            if (depth == names.size() - 1) {
                return new Present(object, layout, member.get());
            }
            int value = member.get().valueStart();
            if (text[value] != '{') {
                return new NullParent(
                        object, layout, member.get(), names.subList(depth + 1, names.size()));
            }
            object = ObjectSpan.at(text, value);
            layout = object.isEmpty() ? layout.child() : Layout.of(text, object);
        }
    }
}
