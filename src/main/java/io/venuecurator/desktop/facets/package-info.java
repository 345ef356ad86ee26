/** The facets beside the table: what there is to filter by, with counts, chips and saved views. */
@NullMarked
package io.venuecurator.desktop.facets;

import org.jspecify.annotations.NullMarked;
