/** Whether a page speaks of this venue, of a part of it, or of another one. */
@NullMarked
package io.venuecurator.research.match;

import org.jspecify.annotations.NullMarked;
