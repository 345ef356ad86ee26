/** What the window remembers: size, theme, threshold, filter, sources. */
@NullMarked
package io.venuecurator.desktop.settings;

import org.jspecify.annotations.NullMarked;
