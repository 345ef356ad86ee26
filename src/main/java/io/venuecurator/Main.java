package io.venuecurator;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts Venue Curator. */
public final class Main {

    private Main() {}

    /** Runs the program with the given command line and ends the process with its exit code. */
    public static void main(String[] args) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.out.println("hi");
    }
}
