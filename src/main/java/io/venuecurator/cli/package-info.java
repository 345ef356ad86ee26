/** The terminal commands, thin over the service. */
@NullMarked
package io.venuecurator.cli;

import org.jspecify.annotations.NullMarked;
