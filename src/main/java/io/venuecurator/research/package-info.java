/** One job's way from search queries to proposals. */
@NullMarked
package io.venuecurator.research;

import org.jspecify.annotations.NullMarked;
