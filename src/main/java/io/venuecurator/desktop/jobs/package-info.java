/** Research from the window: what it would cost, how far it is, pause and stop. */
@NullMarked
package io.venuecurator.desktop.jobs;

import org.jspecify.annotations.NullMarked;
