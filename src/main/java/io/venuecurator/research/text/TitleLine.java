package io.venuecurator.research.text;

/** The title of a document that has none: its first line that is not its address. */
final class TitleLine {

    static final int LONGEST = 300;

    private TitleLine() {}

    static String of(String text) {
        return text.lines()
                .limit(5)
                .filter(line -> !line.startsWith("url:"))
                .findFirst()
                .map(line -> OneLine.of(line, LONGEST))
                .orElse("");
    }
}
