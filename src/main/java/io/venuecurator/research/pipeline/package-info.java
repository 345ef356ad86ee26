/** The way of the data: from the questions about one venue to the proposals for it. */
@NullMarked
package io.venuecurator.research.pipeline;

import org.jspecify.annotations.NullMarked;
