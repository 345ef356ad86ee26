/** Places on the globe: points, areas, and published files of them. */
@NullMarked
package io.venuecurator.research.geo;

import org.jspecify.annotations.NullMarked;
