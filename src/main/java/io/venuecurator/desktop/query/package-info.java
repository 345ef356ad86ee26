/**
 * The venues of the open file as a list that can be asked: searched, narrowed by facets, sorted,
 * off the screen's thread.
 */
@NullMarked
package io.venuecurator.desktop.query;

import org.jspecify.annotations.NullMarked;
