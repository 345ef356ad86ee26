package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueEditorTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T10:00:00.123Z"), ZoneId.of("Asia/Singapore"));
    private static final String STAMP =
            "'last_updated':'2026-11-24T18:00:00+08:00'".replace('\'', '"');

    @Test
    void setsScoreAndTimeOfAChangedVenue() throws IOException {
        assertThat(edit("{'name':'A'}", change("venue_type", null, "'hotel'")))
                .isEqualTo(
                        json("{'name':'A','venue_type':'hotel','confidence_score':0.16,")
                                + STAMP
                                + "}");
        assertThat(
                        edit(
                                "{'confidence_score':0.5,'last_updated':'x','name':'A'}",
                                change("name", "'A'", "'B'")))
                .isEqualTo(json("{'confidence_score':0.08,") + STAMP + json(",'name':'B'}"));
    }

    @Test
    void writesTheScoreShort() throws IOException {
        assertThat(
                        edit(
                                "{'location':{}}",
                                change("location.address", null, "'1 Road'"),
                                change("rating", null, "4.5")))
                .contains("\"confidence_score\":0.11,");
        assertThat(edit("{'name':'A','x':0}", change("name", "'A'", null)))
                .startsWith(json("{'x':0,'confidence_score':0,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "['price','zone']|0.08|[]",
                "true|0.08|false",
                "'check the price'|0.08|''",
                "{'price':true}|0.08|{}",
                "1|0.08|null",
                "[]|0.08|[]",
                "[ ]|0.08|[ ]",
                "false|0.08|false",
                "' '|0.08|' '",
                "null|0.08|null",
                "['price']|0.09|['price']",
            })
    void emptiesNeedsReviewInKindFromTheThresholdOn(String before, BigDecimal from, String after)
            throws IOException {
        String edited =
                text(
                        editor(from),
                        "{'needs_review':" + before + ",'name':''}",
                        change("name", "''", "'A'"));

        assertThat(edited).startsWith(json("{'needs_review':" + after + ",'name':'A',"));
    }

    @Test
    void leavesBookkeepingFieldsAsApproved() throws IOException {
        assertThat(
                        edit(
                                "{'name':'A','needs_review':true,'last_updated':'x'}",
                                change("needs_review", "true", "['price']"),
                                change("last_updated", "'x'", "'y'"),
                                change("confidence_score", null, "0.9")))
                .isEqualTo(
                        json(
                                "{'name':'A','needs_review':['price'],'last_updated':'y',"
                                        + "'confidence_score':0.9}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'rating':4.50}|rating|4.5|4.5",
                "{'rating':4.50}|rating|3|4.5",
                "{'p':1e3}|p|900|1000",
                "{'l':[1.0, 'a']}|l|null|[1,'a']",
                "{'o':{'a':1,'b':2}}|o|null|{'b':2,'a':1.0}",
                "{'a':null}|a||null",
            })
    void countsAsAppliedAndTouchesNothingWhereTheValueStandsAlready(
            String venue, String field, @Nullable String expected, String value)
            throws IOException {
        VenueEditor.Edited edited =
                editor(BigDecimal.ONE)
                        .edit("v", bytes(venue), STYLE, List.of(change(field, expected, value)));

        assertThat(edited.applied()).hasSize(1);
        assertThat(edited.conflicts()).isEmpty();
        assertThat(edited.changed()).isFalse();
        assertThat(edited.text().bytes()).isEqualTo(bytes(venue));
    }

    @Test
    void countsTheRemovalOfAnAbsentMemberAsApplied() throws IOException {
        for (String venue : List.of("{'a':1}", "{'p':{}}", "{'p':5}")) {
            assertThat(edit(venue, change("p.q", "1", null))).isEqualTo(json(venue));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1}|a|2|3|a of v was changed in the file: it was 2 and is now 1; review it again.",
                "{'a':1}|a||3|it was absent and is now 1",
                "{}|a|1|3|it was 1 and is now absent",
                "{'a':'1'}|a|1|3|it was 1 and is now \"1\"",
                "{'capacity':500}|capacity.max_capacity||600|capacity of v is 500 and not an object,"
                        + " so capacity.max_capacity has no place in it; correct it in the file first.",
                "{'a':{'b':[1]}}|a.b.c||600|a.b of v is [1] and not an object",
                "{'a':'x'}|a.b.c||600|a of v is \"x\" and not an object",
                "12|a||600|v is 12 and not an object",
                "null|a||600|v is null and not an object",
            })
    void leavesOutWhatDoesNotFit(
            String venue, String field, @Nullable String expected, String value, String reason)
            throws IOException {
        VenueChange change = change(field, expected, value);

        VenueEditor.Edited edited =
                editor(BigDecimal.ONE).edit("v", bytes(venue), STYLE, List.of(change));

        assertThat(edited.applied()).isEmpty();
        assertThat(edited.conflicts())
                .hasSize(1)
                .first()
                .extracting(Conflict::change)
                .isSameAs(change);
        assertThat(edited.conflicts().getFirst().reason()).contains(reason);
        assertThat(edited.text().bytes()).isEqualTo(bytes(venue));
    }

    @Test
    void saysWhatStandsThereNow() throws IOException {
        VenueEditor.Edited edited =
                editor(BigDecimal.ONE)
                        .edit("v", bytes("{'a':4.50}"), STYLE, List.of(change("a", "3", "2")));

        assertThat(edited.conflicts().getFirst().current()).hasToString("4.50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{'a':null}||{'a':5,", "{}|null|{'a': 5, "})
    void takesAbsentAndNullForTheSameExpectation(
            String venue, @Nullable String expected, String start) throws IOException {
        assertThat(edit(venue, change("a", expected, "5"))).startsWith(json(start));
    }

    @Test
    void refusesNumbersThatNobodyCouldReadBack() throws IOException {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            VenueChange change =
                    new VenueChange("v", FieldPath.of("a"), null, DoubleNode.valueOf(number));

            VenueEditor.Edited edited =
                    editor(BigDecimal.ONE).edit("v", bytes("{}"), STYLE, List.of(change));

            assertThat(edited.conflicts().getFirst().reason())
                    .contains("a of v cannot be written because it is a number beyond the range");
        }
    }

    @Test
    void appliesTheOthersBesideAConflict() throws IOException {
        VenueEditor.Edited edited =
                editor(BigDecimal.ONE)
                        .edit(
                                "v",
                                bytes("{'capacity':500,'name':'A'}"),
                                STYLE,
                                List.of(
                                        change("capacity.max_capacity", null, "600"),
                                        change("name", "'A'", "'B'"),
                                        change("name", "'B'", "'C'")));

        assertThat(edited.conflicts()).hasSize(1);
        assertThat(edited.applied()).hasSize(2);
        assertThat(edited.venue().name()).isEqualTo("C");
        assertThat(new String(edited.text().bytes(), StandardCharsets.UTF_8))
                .startsWith(json("{'capacity':500,'name':'C',"));
    }

    private static final TextStyle STYLE = new TextStyle(false, Layout.ONE_LINE);

    private static String edit(String venue, VenueChange... changes) throws IOException {
        return text(editor(BigDecimal.ONE), venue, changes);
    }

    private static String text(VenueEditor editor, String venue, VenueChange... changes)
            throws IOException {
        VenueEditor.Edited edited = editor.edit("v", bytes(venue), STYLE, List.of(changes));
        assertThat(edited.conflicts()).isEmpty();
        return new String(edited.text().bytes(), StandardCharsets.UTF_8);
    }

    private static VenueEditor editor(BigDecimal clearReviewFrom) {
        return new VenueEditor(new Bookkeeping(PROFILE, WritePolicy.of(clearReviewFrom, CLOCK)));
    }

    private static VenueChange change(
            String field, @Nullable String expected, @Nullable String value) throws IOException {
        return new VenueChange("v", FieldPath.of(field), node(expected), node(value));
    }

    private static @Nullable JsonNode node(@Nullable String shown) throws IOException {
        return shown == null ? null : StrictJson.tree(bytes(shown));
    }

    private static byte[] bytes(String shown) {
        return json(shown).getBytes(StandardCharsets.UTF_8);
    }

    private static String json(String shown) {
        return shown.replace('\'', '"');
    }
}
