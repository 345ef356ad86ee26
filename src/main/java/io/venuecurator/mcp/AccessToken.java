package io.venuecurator.mcp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a client has to show to be served over HTTP. Loopback alone protects nothing: every program
 * and every user of the machine can reach it.
 */
public final class AccessToken {

    private static final int BYTES = 32;
    private static final long LARGEST_FILE = 4096;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._~+/=-]{32,512}");

    private final String value;

    private AccessToken(String value) {
        this.value = value;
    }

    /** A new one of 256 random bits. */
    public static AccessToken generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * The one in a file; where there is no file, a new one is put there, readable for its owner
     * only.
     *
     * @throws IOException if the file cannot be read or made, or holds no usable token
     */
    public static AccessToken inFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            AccessToken token = generate();
            Files.createFile(file, ownerOnly());
            Files.writeString(file, token.value + "\n", StandardOpenOption.TRUNCATE_EXISTING);
            return token;
        }
        String text = Files.size(file) > LARGEST_FILE ? "" : Files.readString(file).strip();
        if (!SHAPE.matcher(text).matches()) {
            throw new IOException(
                    file
                            + " holds no access token (32 or more letters, digits or ._~+/=-)."
                            + " Delete the file to have one made.");
        }
        return new AccessToken(text);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The token itself, for showing it to the user once. */
    public String value() {
        return value;
    }

    /** Whether a given text is the token; takes equally long whatever is given. */
    boolean is(String given) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "AccessToken";
    }
}
