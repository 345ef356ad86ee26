/** Small windows beside the main one; they block nothing. */
@NullMarked
package io.venuecurator.desktop.side;

import org.jspecify.annotations.NullMarked;
