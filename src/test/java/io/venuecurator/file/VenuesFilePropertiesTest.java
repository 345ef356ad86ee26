package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.file.ObjectSpan.Member;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import io.venuecurator.venue.VenueRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every venues file and every change to it: the approved value and its bookkeeping
 * change, nothing else does.
 */
class VenuesFilePropertiesTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.ofHours(8));
    private static final WritePolicy POLICY =
            new WritePolicy(new BigDecimal("0.10"), CLOCK, Duration.ofSeconds(10));
    private static final Set<String> BOOKS =
            Set.of("confidence_score", "needs_review", "last_updated");

    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("venues-file");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<String> files() {
        return VenuesFileTexts.files();
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of(
                "name",
                "rating",
                "venue_type",
                "pricing.price_per_table",
                "capacity.max_capacity",
                "location.zone",
                "pricing.location.zone",
                "needs_review",
                "confidence_score",
                "last_updated",
                "婚宴",
                "婚.new",
                "brand.new.field");
    }

    /** Values to write; "absent" takes the member out. */
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "absent",
                "null",
                "false",
                "2888",
                "4.5",
                "4.50",
                "1000",
                "\"hotel\"",
                "\"Ångström 婚宴 😀 \\ud83d \\u0007 \\\"\"",
                "[]",
                "[\"NS\",\"EW\"]",
                "{\"a\":[1,{\"é\":null}],\"b\":{}}");
    }

    @Property(tries = 300)
    void changeNothingElse(
            @ForAll("files") String text,
            @ForAll int pick,
            @ForAll("fields") String field,
            @ForAll("values") String value)
            throws Exception {
        Path path = folder.resolve("venues.json");
        byte[] before = text.getBytes(StandardCharsets.UTF_8);
        Files.write(path, before);
        VenuesFile file = VenuesFile.open(path, PROFILE);
        VenueIndex index = file.index();
        Assume.that(!index.rows().isEmpty());
        int position = Math.floorMod(pick, index.rows().size());
        Venue original = file.read(index.rows().get(position).key());
        FieldPath fieldPath = FieldPath.of(field);
        JsonNode current = original.value(fieldPath).orElse(null);
        JsonNode target = value.equals("absent") ? null : json(value);

        WriteReport report =
                file.apply(
                        List.of(new VenueChange(original.key(), fieldPath, current, target)),
                        POLICY);

        byte[] after = Files.readAllBytes(path);
        JsonNode expected = expected(original, fieldPath, current, target);
        if (expected == null) {
            assertThat(report.conflicts()).hasSize(1);
            assertThat(after).isEqualTo(before);
            return;
        }
        assertThat(report.conflicts()).isEmpty();
        assertThat(report.applied()).hasSize(1);
        assertIndexAgrees(file, path);
        assertOthersKeepTheirBytes(before, index, after, file.index(), position);
        Venue changed = file.read(file.index().rows().get(position).key());
        assertThat(SameValue.of(changed.json(), expected))
                .as("%s instead of %s", changed.json(), expected)
                .isTrue();
        if (SameValue.of(current, target)) {
            assertThat(after).isEqualTo(before);
        } else {
            assertMembersKeepTheirBytes(
                    cut(before, index, position),
                    cut(after, file.index(), position),
                    field,
                    target != null);
            assertRestores(file, changed.key(), fieldPath, current, target);
        }
    }

    /** The law, said a second time with trees; none where the change has no place. */
    private static @Nullable JsonNode expected(
            Venue venue, FieldPath field, @Nullable JsonNode current, @Nullable JsonNode target) {
        if (SameValue.of(current, target)) {
            return venue.json();
        }
        JsonNode tree = venue.json().deepCopy();
        JsonNode at = tree;
        List<String> names = field.segments();
        for (String name : names.subList(0, names.size() - 1)) {
            if (!(at instanceof ObjectNode object)) {
                return null;
            }
            JsonNode next = object.get(name);
            at = next == null || next.isNull() ? object.putObject(name) : next;
        }
        if (!(at instanceof ObjectNode holder)) {
            return null;
        }
        if (target == null) {
            holder.remove(field.leaf());
        } else {
            holder.set(field.leaf(), target);
        }
        ObjectNode books = (ObjectNode) tree;
        VenueRow row = VenueRow.of(new Venue(venue.key(), tree), 0, PROFILE);
        if (!field.value().equals("confidence_score")) {
            books.put("confidence_score", new BigDecimal(row.score()).movePointLeft(2));
        }
        if (!field.value().equals("needs_review") && row.markedForReview() && row.score() >= 10) {
            JsonNode review = books.path("needs_review");
            switch (review.getNodeType()) {
                case ARRAY -> books.putArray("needs_review");
                case OBJECT -> books.putObject("needs_review");
                case BOOLEAN -> books.put("needs_review", false);
                case STRING -> books.put("needs_review", "");
                default -> books.putNull("needs_review");
            }
        }
        if (!field.value().equals("last_updated")) {
            books.put("last_updated", "2026-11-24T18:00:00+08:00");
        }
        return tree;
    }

    private static void assertIndexAgrees(VenuesFile file, Path path) throws VenuesFileException {
        VenueIndex fresh = VenuesFile.open(path, PROFILE).index();
        VenueIndex kept = file.index();
        assertThat(kept.rows()).isEqualTo(fresh.rows());
        assertThat(kept.fingerprint()).isEqualTo(fresh.fingerprint());
        // That the last character outside ASCII went is learnt on the next reading only.
        assertThat(fresh.isAscii()).isIn(true, kept.isAscii());
        for (int position = 0; position < fresh.rows().size(); position++) {
            assertThat(kept.start(position)).isEqualTo(fresh.start(position));
            assertThat(kept.end(position)).isEqualTo(fresh.end(position));
        }
    }

    private static void assertOthersKeepTheirBytes(
            byte[] before, VenueIndex old, byte[] after, VenueIndex now, int position) {
        assertThat(now.start(position)).isEqualTo(old.start(position));
        assertThat(Arrays.copyOf(after, (int) now.start(position)))
                .isEqualTo(Arrays.copyOf(before, (int) old.start(position)));
        assertThat(Arrays.copyOfRange(after, (int) now.end(position), after.length))
                .isEqualTo(Arrays.copyOfRange(before, (int) old.end(position), before.length));
    }

    /**
     * The members that nobody touched are the same bytes, and so are the gaps between two of them,
     * except where a member between them was taken out.
     */
    private static void assertMembersKeepTheirBytes(
            byte[] before, byte[] after, String field, boolean gaps) throws IOException {
        assertThat(untouched(after, 0, field, true, gaps))
                .isEqualTo(untouched(before, 0, field, true, gaps));
    }

    private static List<String> untouched(
            byte[] text, int start, String field, boolean root, boolean gaps) throws IOException {
        List<String> found = new ArrayList<>();
        int dot = field.indexOf('.');
        String head = dot < 0 ? field : field.substring(0, dot);
        Member previous = null;
        for (Member member : ObjectSpan.at(text, start).members()) {
            boolean touched = member.name().equals(head) || (root && BOOKS.contains(member.name()));
            if (touched) {
                if (dot >= 0 && member.name().equals(head) && text[member.valueStart()] == '{') {
                    found.addAll(
                            untouched(
                                    text,
                                    member.valueStart(),
                                    field.substring(dot + 1),
                                    false,
                                    gaps));
                }
                previous = null;
                continue;
            }
            if (gaps && previous != null) {
                found.add(string(text, previous.valueEnd(), member.nameStart()));
            }
            found.add(string(text, member.nameStart(), member.valueEnd()));
            previous = member;
        }
        return found;
    }

    private static void assertRestores(
            VenuesFile file,
            String key,
            FieldPath field,
            @Nullable JsonNode original,
            @Nullable JsonNode value)
            throws Exception {
        WriteReport report =
                file.apply(List.of(new VenueChange(key, field, value, original)), POLICY);
        assertThat(report.conflicts()).isEmpty();
        assertThat(SameValue.of(file.read(key).value(field).orElse(null), original)).isTrue();
    }

    private static byte[] cut(byte[] text, VenueIndex index, int position) {
        return Arrays.copyOfRange(text, (int) index.start(position), (int) index.end(position));
    }

    private static String string(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) throws IOException {
        return StrictJson.tree(text.getBytes(StandardCharsets.UTF_8));
    }
}
