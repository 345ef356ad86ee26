package io.venuecurator.file;

import com.fasterxml.jackson.databind.node.IntNode;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueProfileReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A second program that works on a venues file, to be started, watched and killed by tests. */
final class OtherProcess implements AutoCloseable {

    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.ofHours(8));
    static final WritePolicy POLICY =
            new WritePolicy(BigDecimal.ONE, CLOCK, Duration.ofSeconds(60));

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts {@link #main} with a task and a file, behind a command such as {@code nice}, if any.
     */
    static OtherProcess start(List<String> behind, String task, Path file) throws IOException {
        List<String> command = new ArrayList<>(behind);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(OtherProcess.class.getName(), task, file.toString()));
        return new OtherProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next line that it prints. */
    String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("The other process ended");
        }
        return line;
    }

    /** The last line that it printed before it ended, or else the given one. */
    String lastLine(String before) throws IOException {
        String last = before;
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            last = line;
        }
        return last;
    }

    long pid() {
        return process.pid();
    }

    /** Ends it at once, as kill -9 does, and waits until it is gone; what it printed stays. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** Does a task until it is killed. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path path = Path.of(args[1]);
        switch (args[0]) {
            case "hold-lock" -> {
                try (WriterLock _ = WriterLock.acquire(Location.of(path), Duration.ofSeconds(60))) {
                    out.println("locked");
                    System.in.read();
                }
            }
            case "count" -> {
                VenuesFile file = VenuesFile.open(path, VenueProfileReader.bundled());
                int count = file.read("counter").json().get("rating").intValue();
                while (true) {
                    file.apply(List.of(rating(count, count + 1)), POLICY);
                    count++;
                    out.println(count);
                }
            }
            case "try-once" -> {
                VenuesFile file = VenuesFile.open(path, VenueProfileReader.bundled());
                try {
                    file.apply(List.of(rating(1, 2)), POLICY);
                    out.println("written");
                } catch (VenuesFileException e) {
                    out.println(e.getMessage());
                }
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    static VenueChange rating(int from, int to) {
        return new VenueChange(
                "counter", FieldPath.of("rating"), IntNode.valueOf(from), IntNode.valueOf(to));
    }
}
