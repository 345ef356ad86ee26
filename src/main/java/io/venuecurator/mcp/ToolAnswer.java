package io.venuecurator.mcp;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a tool answers.
 *
 * @param text a few sentences for the agent: what happened, what to do next
 * @param data the same for programs, in the shape of the tool's output schema
 */
record ToolAnswer(String text, JsonNode data) {}
