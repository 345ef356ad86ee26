package io.venuecurator.mcp;

/** A call that cannot be done as asked; the message tells the agent why and what to do next. */
final class ToolRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    ToolRefusedException(String message) {
        super(message);
    }
}
