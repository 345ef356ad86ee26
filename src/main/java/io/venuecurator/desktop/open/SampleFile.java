package io.venuecurator.desktop.open;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the invented sample: in the folder that the program is started in, or beside the program,
 * where an unpacked release and a build have it.
 */
final class SampleFile {

    private static final Path SAMPLE = Path.of("data", "venues.json");

    private SampleFile() {}

    /** The sample's venues file, none if it did not come along. */
    static Optional<Path> find() {
        return find(Path.of(""), program());
    }

    /**
     * Looks in some places.
     *
     * @param folder the one that the program is started in
     * @param program its jar or folder of classes, none if nobody knows
     */
    static Optional<Path> find(Path folder, @Nullable Path program) {
        Path home = program == null ? null : program.getParent();
        return Stream.of(folder, home, home == null ? null : home.getParent())
                .flatMap(Stream::ofNullable)
                .map(place -> place.resolve(SAMPLE))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static @Nullable Path program() {
        CodeSource source = SampleFile.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI()).toAbsolutePath();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
