/**
 * Scores the rules of research against labelled data of others, which is named on the command line
 * and never enters this repository. See {@code docs/quality.md}.
 */
@NullMarked
package io.venuecurator.evaluate;

import org.jspecify.annotations.NullMarked;
