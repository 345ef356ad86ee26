package io.venuecurator.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.venuecurator.file.ObjectSpan.Member;
import io.venuecurator.venue.FieldPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of one venue and the edits that are made to it. An edit returns a new text in which only
 * the bytes of the edited member, and the comma that goes with it, differ. Immutable.
 */
final class VenueText {

    private final byte[] text;
    private final TextStyle style;

    /**
     * @param text a JSON object in UTF-8, from brace to brace; nobody may change it any more
     * @param style how to write what the text itself does not show
     */
    VenueText(byte[] text, TextStyle style) {
        this.text = text;
        this.style = style;
    }

    /** The text; not to be changed. */
    byte[] bytes() {
        return text;
    }

    /**
     * Puts a value into a field, creating its parents where they are missing or {@code null}.
     *
     * @throws IOException if the text is not well-formed
     */
    VenueText with(FieldPath field, JsonNode value) throws IOException {
        return switch (Place.of(text, field, style.ifEmpty())) {
            case Place.Present(ObjectSpan object, Layout layout, Member member) -> {
                ValueText writer = style.writer(text, member);
                yield spliced(member.valueStart(), member.valueEnd(), writer.of(value, layout));
            }
            case Place.NullParent(ObjectSpan object, Layout layout, Member parent, var names) -> {
                ValueText writer = style.writer(text, parent);
                yield spliced(
                        parent.valueStart(),
                        parent.valueEnd(),
                        writer.of(nested(names, value), layout));
            }
            case Place.Absent(ObjectSpan object, Layout layout, var names) ->
                    inserted(object, layout, names, value);
        };
    }

    /**
     * Takes a field out; its parents stay, empty if need be.
     *
     * @throws IOException if the text is not well-formed
     */
    VenueText without(FieldPath field) throws IOException {
        if (!(Place.of(text, field, style.ifEmpty())
                instanceof Place.Present(ObjectSpan object, Layout layout, Member member))) {
            return this;
        }
        List<Member> members = object.members();
        int at = members.indexOf(member);
        if (members.size() == 1) {
            return spliced(object.start() + 1, object.end() - 1, "");
        }
        return at == 0
                ? spliced(member.nameStart(), members.get(1).nameStart(), "")
                : spliced(members.get(at - 1).valueEnd(), member.valueEnd(), "");
    }

    private VenueText inserted(ObjectSpan object, Layout layout, List<String> names, JsonNode value)
            throws IOException {
        ValueText writer = style.writer(text);
        String member =
                writer.text(names.getFirst())
                        + layout.colon()
                        + writer.of(nested(names.subList(1, names.size()), value), layout);
        if (object.isEmpty()) {
            return spliced(
                    object.start() + 1, object.end() - 1, layout.first() + member + layout.last());
        }
        int end = object.members().getLast().valueEnd();
        return spliced(end, end, layout.between() + member);
    }

    private static JsonNode nested(List<String> names, JsonNode value) {
        JsonNode result = value;
        for (String name : names.reversed()) {
            result = JsonNodeFactory.instance.objectNode().set(name, result);
        }
        return result;
    }

    private VenueText spliced(int from, int to, String replacement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + replacement.length());
        out.write(text, 0, from);
        out.writeBytes(replacement.getBytes(StandardCharsets.UTF_8));
        out.write(text, to, text.length - to);
        return new VenueText(out.toByteArray(), style);
    }
}
