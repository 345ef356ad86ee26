package io.venuecurator.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The invented web that comes with the sample file. It answers for that one file only, so that
 * nobody's own venues are ever filled with invented values.
 *
 * @param folder the folder with the invented pages
 * @param label what to show wherever the sample is open
 */
public record SampleWeb(Path folder, String label) {

    private static final String FOLDER = "web";
    private static final String MARKER = "sample.json";
    private static final long MARKER_LIMIT = 10_000;

    /**
     * The sample web of a venues file: the folder {@code web} beside it, if its marker names the
     * file. Unreadable markers mean that there is none.
     */
    public static Optional<SampleWeb> of(Path venuesFile) {
        Path folder = venuesFile.toAbsolutePath().resolveSibling(FOLDER);
        Path marker = folder.resolve(MARKER);
        try {
            if (!Files.isRegularFile(marker) || Files.size(marker) > MARKER_LIMIT) {
                return Optional.empty();
            }
            JsonNode json = new ObjectMapper().readTree(marker.toFile());
            String serves = json.path("serves").asText();
            return serves.equals(String.valueOf(venuesFile.getFileName()))
                    ? Optional.of(new SampleWeb(folder, json.path("label").asText()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
