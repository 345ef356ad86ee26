package io.venuecurator.venue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads a profile from JSON and checks it, so that the rest of the program can rely on it. */
public final class VenueProfileReader {

    private static final String BUNDLED = "singapore-weddings.json";

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    private record ProfileFile(
            String profile,
            String label,
            Region region,
            List<SearchCategory> categories,
            @JsonProperty("generic_name_words") @Nullable List<String> genericNameWords,
            List<FieldPath> columns,
            List<VenueField> fields) {}

    private VenueProfileReader() {}

    /** The profile that comes with the program: wedding venues in Singapore. */
    public static VenueProfile bundled() {
        try (InputStream in = VenueProfileReader.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("The bundled profile is missing: " + BUNDLED);
            }
            return read(in, BUNDLED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProfileException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * Reads a profile.
     *
     * @param in UTF-8 JSON; the caller closes it
     * @param source what to call it in messages, for example its file name
     * @throws ProfileException if it is no JSON, lacks something or contradicts itself
     */
    public static VenueProfile read(InputStream in, String source)
            throws IOException, ProfileException {
        byte[] bytes = in.readAllBytes();
        ProfileFile file;
        try {
            file = JSON.readValue(bytes, ProfileFile.class);
        } catch (JsonProcessingException e) {
            String place =
                    e.getLocation() == null
                            ? ""
                            : " at line "
                                    + e.getLocation().getLineNr()
                                    + ", column "
                                    + e.getLocation().getColumnNr();
            throw new ProfileException(
                    "Profile " + source + " cannot be read" + place + ": " + e.getOriginalMessage(),
                    e);
        }
        new ProfileCheck(source)
                .check(file.region, file.categories, file.columns, file.fields, file.profile);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return new VenueProfile(
                file.profile,
                HexFormat.of().toHexDigits(sum.getValue(), 8),
                file.label,
                file.region,
                file.categories,
                file.fields,
                file.columns,
                file.genericNameWords == null ? List.of() : file.genericNameWords);
    }
}
