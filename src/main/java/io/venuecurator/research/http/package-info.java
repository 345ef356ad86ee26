/** What every HTTP client of the research shares: limits, failure classes, Retry-After. */
@NullMarked
package io.venuecurator.research.http;

import org.jspecify.annotations.NullMarked;
