package io.venuecurator.service;

/** A listener's stay; closing it removes the listener. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
