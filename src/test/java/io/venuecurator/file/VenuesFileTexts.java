package io.venuecurator.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random venues files as people and programs write them: any mixture of spellings, layouts and line
 * ends, built as text so that no library tidies it up.
 */
final class VenuesFileTexts {

    private static final Arbitrary<String> SCALARS =
            Arbitraries.of(
                    "0",
                    "-0",
                    "4.0",
                    "4.50",
                    "1e3",
                    "1.5E-2",
                    "12345678901234567890.123",
                    "true",
                    "false",
                    "null",
                    "\"\"",
                    "\"049178\"",
                    "\"Unknown\"",
                    "\"hotel\"",
                    "\"Café 婚宴 😀\"",
                    "\"Caf\\u00e9 \\/ \\ud83d\\ude00\"",
                    "\"\\ud83d half\"",
                    "\"}],{\\\"id\\\":\\n\\\\\"");

    private static final Arbitrary<String> NAMES =
            Arbitraries.of(
                    "name",
                    "venue_type",
                    "rating",
                    "capacity",
                    "max_capacity",
                    "pricing",
                    "price_per_table",
                    "location",
                    "zone",
                    "needs_review",
                    "confidence_score",
                    "last_updated",
                    "婚宴",
                    "\\u5a5a",
                    "a b.c",
                    "\\\"",
                    "");

    private static final Arbitrary<String> SPACE = Arbitraries.of("", " ", "\t", "\n ", "\r\n\t");

    private VenuesFileTexts() {}

    /** A way to set values apart: tidy at any width, minified, or with stray white space. */
    private record Style(String lineEnd, String indent, String colon, String stray) {

        String open(int depth) {
            return lineEnd + indent.repeat(depth);
        }
    }

    private static Arbitrary<Style> styles() {
        Arbitrary<Style> tidy =
                Combinators.combine(
                                Arbitraries.of("\n", "\r\n", "\r"),
                                Arbitraries.of("  ", "    ", "\t", " ", ""),
                                Arbitraries.of(": ", ":", " : "))
                        .as((lineEnd, indent, colon) -> new Style(lineEnd, indent, colon, ""));
        Arbitrary<Style> oneLine =
                Combinators.combine(Arbitraries.of("", " "), Arbitraries.of(":", ": "))
                        .as((gap, colon) -> new Style(gap, "", colon, ""));
        Arbitrary<Style> stray =
                Combinators.combine(SPACE, SPACE)
                        .as((gap, stray2) -> new Style(gap, "", ":" + stray2, stray2));
        return Arbitraries.oneOf(tidy, oneLine, stray);
    }

    /** A value before it is given a layout: raw text, a list or a map with raw names. */
    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> scalar = SCALARS.map(text -> text);
        if (depth == 0) {
            return scalar;
        }
        return Arbitraries.frequencyOf(
                Tuple.of(4, scalar),
                Tuple.of(1, SCALARS.list().ofMaxSize(3).map(list -> list)),
                Tuple.of(3, objects(depth - 1).map(map -> map)));
    }

    private static Arbitrary<Map<String, Object>> objects(int depth) {
        return Combinators.combine(
                        NAMES.list().uniqueElements(VenuesFileTexts::decoded).ofMaxSize(6),
                        values(depth).list().ofSize(6))
                .as(
                        (names, values) -> {
                            Map<String, Object> members = new LinkedHashMap<>();
                            for (int i = 0; i < names.size(); i++) {
                                members.put(names.get(i), values.get(i));
                            }
                            return members;
                        });
    }

    private static String decoded(String rawName) {
        return rawName.equals("\\u5a5a") ? "婚" : rawName;
    }

    private static Arbitrary<Object> venues() {
        Arbitrary<Object> venue =
                Combinators.combine(
                                Arbitraries.of("", "\"a\"", "\"b\"", "\"婚 #1\"", "7", "\"\""),
                                objects(2))
                        .as(
                                (id, members) -> {
                                    Map<String, Object> all = new LinkedHashMap<>();
                                    if (!id.isEmpty()) {
                                        all.put("id", id);
                                    }
                                    all.putAll(members);
                                    return all;
                                });
        return Arbitraries.frequencyOf(Tuple.of(9, venue), Tuple.of(1, values(1)));
    }

    /** Whole files. */
    static Arbitrary<String> files() {
        return Combinators.combine(
                        venues().list().ofMaxSize(5),
                        styles(),
                        Arbitraries.of("", "\uFEFF"),
                        Arbitraries.of("", "\n", "\r\n \t"),
                        Arbitraries.of(0, 1, 2, 3),
                        values(2))
                .as(
                        (venues, style, mark, tail, root, other) -> {
                            StringBuilder out = new StringBuilder(mark);
                            if (root == 0) {
                                write(venues, style, 1, out);
                            } else {
                                Map<String, Object> members = new LinkedHashMap<>();
                                if (root != 1) {
                                    members.put("about", other);
                                }
                                members.put("venues", venues);
                                if (root == 3) {
                                    members.put("meta\\\"data", other);
                                }
                                write(members, style, 1, out);
                            }
                            return out.append(tail).toString();
                        });
    }

    private static void write(Object value, Style style, int depth, StringBuilder out) {
        if (value instanceof String raw) {
            out.append(raw);
            return;
        }
        List<Runnable> parts = new ArrayList<>();
        boolean isList = value instanceof List;
        if (value instanceof List<?> list) {
            list.forEach(element -> parts.add(() -> write(element, style, depth + 1, out)));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (name, member) ->
                            parts.add(
                                    () -> {
                                        out.append('"').append(name).append('"');
                                        out.append(style.colon());
                                        write(member, style, depth + 1, out);
                                    }));
        }
        out.append(isList ? '[' : '{');
        for (int i = 0; i < parts.size(); i++) {
            out.append(i == 0 ? "" : style.stray() + ",").append(style.open(depth));
            parts.get(i).run();
        }
        out.append(parts.isEmpty() ? style.stray() : style.open(depth - 1));
        out.append(isList ? ']' : '}');
    }
}
