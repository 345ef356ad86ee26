package io.venuecurator.desktop.query;

/**
 * One thing a facet can be set to.
 *
 * @param id stable across starts, for saved views
 * @param label what a person calls it
 */
public record FacetValue(String id, String label) {}
