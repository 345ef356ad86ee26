/** The keyboard: one table of all bindings. */
@NullMarked
package io.venuecurator.desktop.keys;

import org.jspecify.annotations.NullMarked;
