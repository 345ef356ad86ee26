/** The figures of the review as plots, each bar of which shows its venues in the table. */
@NullMarked
package io.venuecurator.desktop.dashboard;

import org.jspecify.annotations.NullMarked;
