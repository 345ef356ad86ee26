/** The review: one venue's fields, original beside proposed, with evidence and decisions. */
@NullMarked
package io.venuecurator.desktop.review;

import org.jspecify.annotations.NullMarked;
