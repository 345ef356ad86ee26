/**
 * The rules of judging proposals: decisions, undo, accept-above, the reviewer's own error rate. No
 * storage.
 */
@NullMarked
package io.venuecurator.review;

import org.jspecify.annotations.NullMarked;
