package io.venuecurator;

/** Starts Venue Curator. */
public final class Main {

    private Main() {}

    /** Runs the program with the given command line and ends the process with its exit code. */
    public static void main(String[] args) {
        System.out.println("hi");
    }
}
