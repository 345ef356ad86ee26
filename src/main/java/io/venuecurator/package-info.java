/** The program's entry: picks the face (window or terminal) and starts it. */
@NullMarked
package io.venuecurator;

import org.jspecify.annotations.NullMarked;
