package io.venuecurator.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an object and its direct members stand in a text. All offsets count from the beginning of
 * the text; an end is the offset behind the last byte.
 *
 * @param start the opening brace
 * @param end behind the closing brace
 * @param members in the order of the text
 */
record ObjectSpan(int start, int end, List<Member> members) {

    /**
     * One member.
     *
     * @param name decoded
     * @param nameStart the opening quote of the name
     * @param nameEnd behind the closing quote of the name
     * @param valueStart the first byte of the value
     * @param valueEnd behind the last byte of the value
     */
    record Member(String name, int nameStart, int nameEnd, int valueStart, int valueEnd) {}

    /**
     * Finds the members of the object that begins at an offset.
     *
     * @throws IOException if no well-formed object begins there
     */
    static ObjectSpan at(byte[] text, int start) throws IOException {
        List<Member> members = new ArrayList<>();
        try (JsonParser parser = StrictJson.parser(text, start, text.length)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                int nameStart = start + (int) parser.currentTokenLocation().getByteOffset();
                parser.nextToken();
                int valueStart = start + (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                parser.finishToken();
                members.add(
                        new Member(
                                parser.currentName(),
                                nameStart,
                                endOfName(text, nameStart),
                                valueStart,
                                start + (int) parser.currentLocation().getByteOffset()));
            }
            return new ObjectSpan(
                    start, start + (int) parser.currentLocation().getByteOffset(), members);
        }
    }

    /** The parser cannot tell: it is past the colon when it reports a name. */
    private static int endOfName(byte[] text, int nameStart) {
        int at = nameStart + 1;
        while (text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    Optional<Member> member(String name) {
        return members.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    boolean isEmpty() {
        return members.isEmpty();
    }
}
