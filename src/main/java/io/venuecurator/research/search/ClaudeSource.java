package io.venuecurator.research.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.llm.ClaudeApi;
import io.venuecurator.venue.Region;
import io.venuecurator.venue.Venue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Web search by Claude's server tool. What counts are the pages it found and the words it cites
 * from them; what Claude itself writes is not looked at. Thread-safe.
 *
 * @see <a href="https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-search-tool">Web
 *     search tool</a>
 */
final class ClaudeSource implements SearchSource {

    private static final String NAME = "claude";

    /** US$10 for 1,000 searches, and about 10,000 tokens of results at US$2 a million. */
    private static final double DOLLARS = 0.03;

    private static final int MOST_TOKENS = 2_048;
    private static final int MOST_TURNS = 3;
    private static final String TASK =
            "Search the web once, for exactly the words below, and state what the results say of"
                    + " them in a few sentences, with citations. The words: ";

    private final ClaudeApi api;
    private final String model;
    private final Region region;

    ClaudeSource(ClaudeApi api, String model, Region region) {
        this.api = api;
        this.model = model;
        this.region = region;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public double costPerSearch() {
        return DOLLARS;
    }

    @Override
    public void probe() throws ResearchException, InterruptedException {
        api.look(model);
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        Found found = new Found(api.where());
        ArrayNode messages = JsonNodeFactory.instance.arrayNode();
        messages.addObject().put("role", "user").put("content", TASK + query.query());
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            JsonNode answer = api.message(body(messages));
            found.read(answer.path("content"));
            String stop = answer.path("stop_reason").asText("");
            if (stop.equals("refusal")) {
                throw new ResearchException(
                        FailureClass.BAD_REQUEST,
                        api.where() + " declined to search for this",
                        null);
            }
            if (!stop.equals("pause_turn")) {
                return found.hits();
            }
            messages.addObject().put("role", "assistant").set("content", answer.path("content"));
        }
        return found.hits();
    }

    private JsonNode body(ArrayNode messages) {
        ObjectNode body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("model", model)
                        .put("max_tokens", MOST_TOKENS);
        body.set("messages", messages);
        ObjectNode tool = body.putArray("tools").addObject();
        tool.put("type", "web_search_20250305").put("name", "web_search").put("max_uses", 1);
        tool.putObject("user_location")
                .put("type", "approximate")
                .put("country", region.country())
                .put("timezone", region.timezone());
        return body;
    }

    @Override
    public void close() {
        api.close();
    }

    /** What the blocks of answers tell; used by one thread. */
    private static final class Found {

        private final String where;
        private final Map<String, JsonNode> pages = new LinkedHashMap<>();
        private final Map<String, StringBuilder> cited = new LinkedHashMap<>();
        private String error = "";

        Found(String where) {
            this.where = where;
        }

        void read(JsonNode blocks) {
            for (JsonNode block : blocks) {
                if (block.path("type").asText("").equals("web_search_tool_result")) {
                    results(block.path("content"));
                }
                for (JsonNode citation : block.path("citations")) {
                    cited.computeIfAbsent(
                                    citation.path("url").asText(""), url -> new StringBuilder())
                            .append(citation.path("cited_text").asText(""))
                            .append(' ');
                }
            }
        }

        private void results(JsonNode content) {
            if (content.has("error_code")) {
                error = content.path("error_code").asText("");
            }
            for (JsonNode result : content) {
                String url = result.path("url").asText("");
                if (!url.isEmpty()) {
                    pages.putIfAbsent(url, result);
                }
            }
        }

        List<SearchHit> hits() throws ResearchException {
            HitList hits = new HitList(NAME);
            pages.forEach(
                    (url, page) ->
                            hits.add(
                                    url,
                                    page.path("title").asText(""),
                                    cited.getOrDefault(url, new StringBuilder()).toString(),
                                    page.path("page_age").asText("")));
            if (hits.list().isEmpty() && !error.isEmpty()) {
                throw failed();
            }
            return hits.list();
        }

        private ResearchException failed() {
            FailureClass failure =
                    switch (error) {
                        case "too_many_requests" -> FailureClass.RATE_LIMIT;
                        case "query_too_long", "invalid_tool_input", "request_too_large" ->
                                FailureClass.BAD_REQUEST;
                        default -> FailureClass.UNAVAILABLE;
                    };
            return new ResearchException(
                    failure,
                    "%s could not search: %s".formatted(where, error.replaceAll("\\W", "")),
                    null);
        }
    }
}
