/** The window's words: the bundle, and how values, scores and times are written. */
@NullMarked
package io.venuecurator.desktop.text;

import org.jspecify.annotations.NullMarked;
