/** Extraction by a language model, believed only as far as its quotes prove it. */
@NullMarked
package io.venuecurator.research.extract.model;

import org.jspecify.annotations.NullMarked;
