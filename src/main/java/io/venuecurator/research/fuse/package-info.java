/** From many candidates to one proposal per field, with a confidence and warnings. */
@NullMarked
package io.venuecurator.research.fuse;

import org.jspecify.annotations.NullMarked;
