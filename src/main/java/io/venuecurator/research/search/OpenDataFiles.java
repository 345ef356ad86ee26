package io.venuecurator.research.search;

import io.venuecurator.research.geo.GeoFeature;
import io.venuecurator.research.geo.GeoJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A user's folder of open data as their portals publish them: any number of {@code .geojson} files,
 * and {@code postal-codes.csv}.
 */
final class OpenDataFiles {

    private static final String POSITIONS = "postal-codes.csv";

    /**
     * A map.
     *
     * @param name the file's name
     * @param features what it holds
     */
    record NamedMap(String name, List<GeoFeature> features) {}

    private final List<NamedMap> maps;
    private final Optional<PostalPositions> positions;

    private OpenDataFiles(List<NamedMap> maps, Optional<PostalPositions> positions) {
        this.maps = maps;
        this.positions = positions;
    }

    /**
     * Reads a folder.
     *
     * @throws IOException if it holds no map, or a file cannot be read; the message is for users
     */
    static OpenDataFiles read(Path folder, VenuePostal postal) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(
                    "There is no folder \"%s\"; name the folder with the open data."
                            .formatted(folder));
        }
        TreeMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(file -> file.toString().endsWith(".geojson"))
                    .forEach(file -> files.put(String.valueOf(file.getFileName()), file));
        }
        if (files.isEmpty()) {
            throw new IOException(
                    "The folder \"%s\" holds no .geojson file; see docs/sources.md for what to download."
                            .formatted(folder));
        }
        List<NamedMap> maps = new java.util.ArrayList<>();
        for (var file : files.entrySet()) {
            maps.add(new NamedMap(file.getKey(), GeoJson.read(file.getValue())));
        }
        Path csv = folder.resolve(POSITIONS);
        return new OpenDataFiles(
                List.copyOf(maps),
                Files.isRegularFile(csv)
                        ? Optional.of(PostalPositions.read(csv, postal))
                        : Optional.empty());
    }

    /** The first map whose features have a property; none if no file has it. */
    Optional<NamedMap> with(String property) {
        return maps.stream()
                .filter(
                        map ->
                                map.features().stream()
                                        .anyMatch(f -> f.properties().containsKey(property)))
                .findFirst();
    }

    /** The positions of postal codes, none if the folder has no such file. */
    Optional<PostalPositions> positions() {
        return positions;
    }
}
