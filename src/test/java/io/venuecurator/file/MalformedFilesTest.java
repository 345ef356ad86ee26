package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that must not open, each with the words that the user reads and the place, which is the
 * fault's or right behind it.
 */
class MalformedFilesTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();

    @TempDir private Path folder;

    private static Stream<Arguments> corpus() {
        return Stream.of(
                bad("", 1, 1, "the file is empty"),
                bad(" \r\n\t", 1, 1, "the file is empty"),
                bad("\"venues\"", 1, 1, "the file holds a text"),
                bad("12", 1, 1, "the file holds a number"),
                bad("null", 1, 1, "the file holds null"),
                bad("{}", 1, 1, "the object has no list \"venues\""),
                bad("\n {\"venue\":[]}", 2, 2, "the object has no list \"venues\""),
                bad("{\"venues\": {\"id\":\"a\"}}", 1, 12, "\"venues\" is an object"),
                bad("{\"venues\": null}", 1, 12, "\"venues\" is null"),
                bad("[\n  {\"id\": \"a\"}\n] x", 3, 3, "the text is not JSON"),
                bad("[]\n[]", 2, 1, "something follows the end"),
                bad("{\"venues\":[]}}", 1, 14, "the text is not JSON"),
                bad("[{\"id\":\"a\"}", 1, 12, "the text ends in the middle of a value"),
                bad("{\"venues\":[", 1, 12, "the text ends in the middle of a value"),
                bad("[{\"id\":\"a", 1, 10, "the text ends in the middle of a value"),
                bad("[{\"id\":\"a\",}]", 1, 12, "the text is not JSON"),
                bad("[{\"id\":\"a\"},]", 1, 13, "the text is not JSON"),
                bad("[{'id':'a'}]", 1, 3, "the text is not JSON"),
                bad("[{id:1}]", 1, 3, "the text is not JSON"),
                bad("[\n {\"a\": NaN}]", 2, 11, "the text is not JSON"),
                bad("[\n {\"a\": 01}]", 2, 9, "the text is not JSON"),
                bad("[{\"a\": \"\t\"}]", 1, 9, "the text is not JSON"),
                bad("[{\"a\": \"\\x\"}]", 1, 10, "the text is not JSON"),
                bad("[/* none */]", 1, 2, "the text is not JSON"),
                bad("[\n{\"é\": 1,\n \"b\": tru}]", 3, 7, "the text is not JSON"),
                bad("[\n {\"id\": \"a\", \"id\": \"b\"}]", 2, 18, "\"id\" stands twice"),
                bad("{\"venues\":[],\"venues\":[]}", 1, 22, "\"venues\" stands twice"),
                bad("{\"m\":{\"x\":1,\"x\":2},\"venues\":[]}", 1, 16, "\"x\" stands twice"),
                bad("[{\"a\": 1e400}]", 1, 8, "a number beyond the range"),
                bad("[{\"a\": -1E+309}]", 1, 8, "a number beyond the range"),
                bad("[{\"a\": 1e-999999999}]", 1, 8, "a number beyond the range"),
                bad("[{\"a\": 1e99999999999}]", 1, 8, "a number beyond the range"),
                bad("[{\"a\": 0e999999999}]", 1, 8, "a number beyond the range"),
                bad("{\"venues\":[],\"n\":1e400}", 1, 18, "a number beyond the range"),
                bad("[{\"a\": " + "9".repeat(400) + "}]", 1, 8, "a number beyond the range"),
                bad("[{\"a\": " + "9".repeat(1001) + "}]", 1, 1009, "more than 1,000 digits"),
                bad("[{\"a\": 0." + "1".repeat(2000) + "}]", 1, 2010, "more than 1,000 digits"),
                bad("[".repeat(100_000), 1, 1002, "nested more than 1,000 levels"),
                bad("[".repeat(100_000) + "]".repeat(100_000), 1, 1002, "nested more than 1,000"),
                bad("{\"a\":".repeat(100_000), 1, 5002, "nested more than 1,000 levels"));
    }

    private static Arguments bad(String text, long line, long column, String words) {
        return Arguments.of(text, new TextPosition(line, column), words);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isRefusedWithPlaceAndReasonAndLeftAlone(String text, TextPosition position, String words)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        VenuesFileException refused = open(bytes);

        assertThat(refused)
                .hasMessageContaining("venues.json, " + position + ": ")
                .hasMessageContaining(words)
                .hasMessageEndingWith(".");
        assertThat(refused.getMessage()).doesNotContain("\n").hasSizeLessThan(400);
        assertThat(refused.position()).contains(position);
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        String text = "[{\"id\":\"é\"}]";
        for (Charset charset :
                new Charset[] {
                    StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16
                }) {
            assertThat(open(text.getBytes(charset)))
                    .hasMessageContaining("line 1, column 1: the text is not UTF-8")
                    .hasMessageContaining("save the file as UTF-8");
        }
        assertThat(open(text.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("line 1, column 11: the text is not UTF-8");
    }

    @Test
    void countsColumnsBehindAByteOrderMark() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        text.writeBytes("[{\"é\":1, \"é\":2}]".getBytes(StandardCharsets.UTF_8));

        assertThat(open(text.toByteArray()).position()).contains(new TextPosition(1, 13));
    }

    private VenuesFileException open(byte[] bytes) throws IOException {
        Path file = folder.resolve("venues.json");
        Files.write(file, bytes);

        VenuesFileException refused =
                catchThrowableOfType(
                        VenuesFileException.class, () -> VenuesFile.open(file, PROFILE));

        assertThat(refused).isNotNull();
        assertThat(file).hasBinaryContent(bytes);
        assertThat(folder).isDirectoryNotContaining("glob:**.curator.*");
        return refused;
    }
}
