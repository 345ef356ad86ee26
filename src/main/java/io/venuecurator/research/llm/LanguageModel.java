package io.venuecurator.research.llm;

import com.fasterxml.jackson.databind.JsonNode;
import io.venuecurator.research.ResearchException;

/** A language model that answers in JSON. Thread-safe; blocks the calling (virtual) thread. */
public interface LanguageModel extends AutoCloseable {

    /** What it is called in the evidence, for example {@code claude-haiku-4-5}. */
    String name();

    /**
     * Asks.
     *
     * @param instructions what to do, from us
     * @param material what to do it with, from anywhere: hostile
     * @param schema the JSON schema of the answer; a model may still not keep to it
     * @throws ResearchException with its class; PARSE for an answer that is cut off or no JSON
     * @throws InterruptedException when the job was stopped
     */
    JsonNode answer(String instructions, String material, JsonNode schema)
            throws ResearchException, InterruptedException;

    /**
     * Shows whether it would answer: address, key, the model's name.
     *
     * @throws ResearchException why it would not
     */
    void probe() throws ResearchException, InterruptedException;

    @Override
    void close();
}
