/** The table of venues: filtered and sorted off the screen's thread, shown as immutable rows. */
@NullMarked
package io.venuecurator.desktop.table;

import org.jspecify.annotations.NullMarked;
