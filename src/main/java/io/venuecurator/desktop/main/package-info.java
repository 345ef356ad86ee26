/** The window as a whole: its frame, its toolbar, its keys. */
@NullMarked
package io.venuecurator.desktop.main;

import org.jspecify.annotations.NullMarked;
