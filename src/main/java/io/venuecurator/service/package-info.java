/** The one door for every face: runs sessions, stores what comes, decides, writes. */
@NullMarked
package io.venuecurator.service;

import org.jspecify.annotations.NullMarked;
