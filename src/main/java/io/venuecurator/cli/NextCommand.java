package io.venuecurator.cli;

import io.venuecurator.job.EnrichmentSession;
import io.venuecurator.job.JobStatus;
import io.venuecurator.service.ResearchSettings;
import io.venuecurator.service.RunOn;
import java.util.ArrayList;
import java.util.List;

/** The command to type next, ready to be copied into a shell. */
final class NextCommand {

    private NextCommand() {}

    /** After a session: review if something waits, else try the rest again, else the figures. */
    static String after(
            EnrichmentSession ended, ResearchSettings research, boolean somethingWaits) {
        String file = ended.venuesFile();
        if (somethingWaits) {
            return review(file);
        }
        return ended.count(JobStatus.FAILED) > 0
                ? command(again(file, research, "--retry-failed"))
                : command(List.of("stats", file));
    }

    /** Lists what waits for review. */
    static String review(String file) {
        return command(List.of("review", file, "--list"));
    }

    /** Goes on with the latest session, searching as before. */
    static String resume(String file, ResearchSettings research) {
        return command(again(file, research, "--resume"));
    }

    private static List<String> again(String file, ResearchSettings research, String how) {
        List<String> words = new ArrayList<>(List.of("enrich", file, how));
        research.sources().forEach(source -> words.addAll(List.of("--source", source)));
        if (!research.readPages()) {
            words.add("--no-pages");
        }
        if (research.runOn() instanceof RunOn.Redis redis) {
            words.addAll(List.of("--redis", redis.shown()));
        }
        return words;
    }

    private static String command(List<String> words) {
        List<String> quoted = words.stream().map(NextCommand::quoted).toList();
        return ProgramName.ofThisProcess() + " " + String.join(" ", quoted);
    }

    private static String quoted(String word) {
        String plain = PlainText.of(word);
        return plain.matches("[\\w@%+=:,./\\\\-]+")
                ? plain
                : "\"" + plain.replace("\"", "\\\"") + "\"";
    }
}
