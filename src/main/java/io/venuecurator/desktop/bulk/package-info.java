/** Accepting everything above a confidence, with a preview that says what that means. */
@NullMarked
package io.venuecurator.desktop.bulk;

import org.jspecify.annotations.NullMarked;
