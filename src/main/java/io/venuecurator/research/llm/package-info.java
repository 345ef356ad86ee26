/** Language models over plain HTTP: Claude and OpenAI-compatible servers. Off unless configured. */
@NullMarked
package io.venuecurator.research.llm;

import org.jspecify.annotations.NullMarked;
