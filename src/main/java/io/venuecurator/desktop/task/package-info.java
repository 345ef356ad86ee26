/**
 * Work off the screen's thread: one executor, and the rule that only the newest result is shown.
 */
@NullMarked
package io.venuecurator.desktop.task;

import org.jspecify.annotations.NullMarked;
