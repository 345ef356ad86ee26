/** The open file: loading it, following its changes, saying whether it is saved. */
@NullMarked
package io.venuecurator.desktop.open;

import org.jspecify.annotations.NullMarked;
