/** Small marks used all over the window: levels, states and statuses as colour, icon and word. */
@NullMarked
package io.venuecurator.desktop.mark;

import org.jspecify.annotations.NullMarked;
