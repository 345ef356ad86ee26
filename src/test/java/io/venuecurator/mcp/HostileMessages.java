package io.venuecurator.mcp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Messages as an attacker or a broken program might send them: one per seed. */
final class HostileMessages {

    private static final List<String> TOOLS =
            List.of(
                    "create_enrichment_session",
                    "list_research_jobs",
                    "get_research_job",
                    "update_venue_with_results",
                    "get_enrichment_statistics",
                    "list_proposals",
                    "get_venue",
                    "../run",
                    "",
                    "get_venue\\u0000");
    private static final List<String> METHODS =
            List.of(
                    "tools/call",
                    "tools/call",
                    "tools/call",
                    "tools/list",
                    "resources/read",
                    "resources/list",
                    "prompts/get",
                    "completion/complete",
                    "logging/setLevel",
                    "initialize",
                    "notifications/cancelled",
                    "roots/list",
                    "ping",
                    "x/y");
    private static final List<String> NAMES =
            List.of(
                    "venue_id",
                    "enrichment_data",
                    "evidence",
                    "session_id",
                    "min_confidence",
                    "max_venues",
                    "venues_file",
                    "cursor",
                    "limit",
                    "state",
                    "field",
                    "contact",
                    "phone",
                    "pricing",
                    "price_per_table",
                    "rating",
                    "uri",
                    "name",
                    "arguments",
                    "_meta",
                    "progressToken",
                    "__proto__",
                    "requestId");
    private static final List<String> SCALARS =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "0",
                    "1",
                    "1e999999999",
                    "-1e-999999999",
                    "1e" + "9".repeat(30),
                    "9".repeat(400),
                    "\"\"",
                    "\"hall-3\"",
                    "\"hall-3' OR 1=1 --\"",
                    "\"../../etc/passwd\"",
                    "\"file:///etc/passwd\"",
                    "\"\\ud800\"",
                    "\"\\u202e\\u0000\\u001b[2J\"",
                    "\"venue-curator://venue/%00%zz\"",
                    "\"venue-curator://profile\"",
                    "\"enrich_venues\"",
                    "\"<script>alert(1)</script>\"",
                    "\"" + "A".repeat(5000) + "\"",
                    "\"2025-11-25\"");

    private final RandomGenerator random;

    HostileMessages(RandomGenerator random) {
        this.random = random;
    }

    /** One message without a line break. */
    byte[] next() {
        byte[] message =
                switch (random.nextInt(10)) {
                    case 0 -> noise();
                    case 1 -> ("[".repeat(random.nextInt(20_000))).getBytes(StandardCharsets.UTF_8);
                    case 2 -> value(0).getBytes(StandardCharsets.UTF_8);
                    default -> request().getBytes(StandardCharsets.UTF_8);
                };
        if (random.nextInt(5) == 0 && message.length > 0) {
            message[random.nextInt(message.length)] = (byte) random.nextInt(256);
        }
        for (int i = 0; i < message.length; i++) {
            message[i] = message[i] == '\n' ? (byte) ' ' : message[i];
        }
        return message;
    }

    private byte[] noise() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private String request() {
        String id = random.nextInt(6) == 0 ? value(1) : "\"h" + random.nextInt(1000) + "\"";
        String params =
                random.nextInt(4) == 0
                        ? value(0)
                        : "{\"name\":\"%s\",\"arguments\":%s,\"uri\":%s,\"_meta\":%s}"
                                .formatted(one(TOOLS), value(0), one(SCALARS), value(1));
        return "{\"jsonrpc\":%s,\"id\":%s,\"method\":\"%s\",\"params\":%s}"
                .formatted(
                        random.nextInt(8) == 0 ? one(SCALARS) : "\"2.0\"",
                        id,
                        one(METHODS),
                        params);
    }

    private String value(int depth) {
        int kind = depth > 4 ? 9 : random.nextInt(10);
        if (kind < 6) {
            StringBuilder object = new StringBuilder("{");
            int members = random.nextInt(5);
            for (int i = 0; i < members; i++) {
                object.append(i == 0 ? "" : ",")
                        .append('"')
                        .append(one(NAMES))
                        .append("\":")
                        .append(value(depth + 1));
            }
            return object.append('}').toString();
        }
        return kind == 6 ? "[" + value(depth + 1) + "," + value(depth + 2) + "]" : one(SCALARS);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
