/** Reads prices from lines of text: amount, unit, basis, days, meal, tables and year. No I/O. */
@NullMarked
package io.venuecurator.research.extract.price;

import org.jspecify.annotations.NullMarked;
