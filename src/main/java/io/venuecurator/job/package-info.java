/** Enrichment sessions, their jobs, and the runner that works through them on this machine. */
@NullMarked
package io.venuecurator.job;

import org.jspecify.annotations.NullMarked;
