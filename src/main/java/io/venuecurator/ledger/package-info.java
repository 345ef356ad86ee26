/**
 * The working state beside a venues file, in SQLite: sessions, jobs, proposals, decisions, what is
 * written.
 */
@NullMarked
package io.venuecurator.ledger;

import org.jspecify.annotations.NullMarked;
