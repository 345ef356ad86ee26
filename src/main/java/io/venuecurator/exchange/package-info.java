/** Venues in other programs' formats, in and out. */
@NullMarked
package io.venuecurator.exchange;

import org.jspecify.annotations.NullMarked;
