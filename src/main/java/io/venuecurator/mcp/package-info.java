/**
 * The face for AI agents: tools, a prompt and resources of the Model Context Protocol over the
 * service. All state is in the service and its ledger.
 */
@NullMarked
package io.venuecurator.mcp;

import org.jspecify.annotations.NullMarked;
