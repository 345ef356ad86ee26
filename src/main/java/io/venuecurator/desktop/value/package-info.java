/** Field values as text: shown, edited, compared and found again in a quote. */
@NullMarked
package io.venuecurator.desktop.value;

import org.jspecify.annotations.NullMarked;
