/** From hostile bytes to plain text: HTML, PDF and text files, within limits. */
@NullMarked
package io.venuecurator.research.text;

import org.jspecify.annotations.NullMarked;
