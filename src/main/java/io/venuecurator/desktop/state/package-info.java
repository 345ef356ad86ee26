/** Where venues stand: untouched, queued, running, waiting for review, reviewed, failed. */
@NullMarked
package io.venuecurator.desktop.state;

import org.jspecify.annotations.NullMarked;
