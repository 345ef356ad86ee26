/** The window. */
@NullMarked
package io.venuecurator.desktop;

import org.jspecify.annotations.NullMarked;
