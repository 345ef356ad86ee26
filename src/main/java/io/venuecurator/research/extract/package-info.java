/** One class per kind of value that can be read from a page, each with the quote that proves it. */
@NullMarked
package io.venuecurator.research.extract;

import org.jspecify.annotations.NullMarked;
