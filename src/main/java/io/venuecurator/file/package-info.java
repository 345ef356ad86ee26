/**
 * The venues file on disk: an index of byte offsets, lossless edits, atomic durable replacement.
 */
@NullMarked
package io.venuecurator.file;

import org.jspecify.annotations.NullMarked;
