/** Keys and passwords of providers: where they are kept, and that nobody sees them. */
@NullMarked
package io.venuecurator.research.secret;

import org.jspecify.annotations.NullMarked;
