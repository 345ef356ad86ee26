package io.venuecurator.cli;

import io.venuecurator.job.SessionId;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Takes the argument after {@code --resume} only if it is a session's name, so that {@code enrich
 * --resume venues.json} resumes the latest session of that file.
 */
final class SessionConsumer implements IParameterConsumer {

    /** Stands for the latest session. */
    static final String LATEST = "";

    @Override
    public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
        boolean named = !args.isEmpty() && SessionId.isOne(args.peek());
        option.setValue(named ? args.pop() : LATEST);
    }
}
