/**
 * Sessions on many machines: the same jobs, queued over Redis and worked on by any number of
 * workers. Nothing outside of this package knows Redis.
 */
@NullMarked
package io.venuecurator.job.redis;

import org.jspecify.annotations.NullMarked;
