/** What research finds and a human judges: candidates, their evidence, proposals. Pure records. */
@NullMarked
package io.venuecurator.proposal;

import org.jspecify.annotations.NullMarked;
