/** One class per validation rule: what can be wrong with a venue, found without changing it. */
@NullMarked
package io.venuecurator.venue.rule;

import org.jspecify.annotations.NullMarked;
