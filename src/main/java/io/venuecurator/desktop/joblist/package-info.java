/** The jobs of a session as a table, each with its searches, its pages and its log. */
@NullMarked
package io.venuecurator.desktop.joblist;

import org.jspecify.annotations.NullMarked;
