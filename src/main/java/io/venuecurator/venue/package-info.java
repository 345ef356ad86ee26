/**
 * What a venue is: its fields, the profile of a market, and how complete a record is. Pure, no I/O.
 */
@NullMarked
package io.venuecurator.venue;

import org.jspecify.annotations.NullMarked;
