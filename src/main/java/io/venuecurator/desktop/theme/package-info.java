/** Light and dark: which one is worn, and the colours of the levels. */
@NullMarked
package io.venuecurator.desktop.theme;

import org.jspecify.annotations.NullMarked;
