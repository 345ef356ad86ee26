/** Where search hits come from: one class per provider. */
@NullMarked
package io.venuecurator.research.search;

import org.jspecify.annotations.NullMarked;
