package io.venuecurator.research.secret;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Secrets in a JSON file that only its owner may read, for machines without a keychain and only
 * after consent. A file that others may read is not used, as SSH does with its keys. Thread-safe.
 */
final class FileSecrets implements SecretKeeper {

    private static final long LARGEST = 100_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    FileSecrets(Path file) {
        this.file = file;
    }

    @Override
    public String place(SecretName name) {
        return "the file " + file;
    }

    /** Whether somebody has consented before. */
    @Override
    public boolean available() {
        return Files.isRegularFile(file);
    }

    @Override
    public synchronized Optional<Secret> find(SecretName name) throws SecretStoreException {
        String value = read().path(name.id()).asText("");
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(Secret.of(value));
        } catch (IllegalArgumentException malformed) {
            throw new SecretStoreException(
                    "The %s in %s cannot be used: %s"
                            .formatted(name.label(), file, malformed.getMessage()),
                    malformed);
        }
    }

    @Override
    public synchronized void keep(SecretName name, Secret secret) throws SecretStoreException {
        ObjectNode all = read();
        all.put(name.id(), secret.reveal());
        write(all);
    }

    @Override
    public synchronized void forget(SecretName name) throws SecretStoreException {
        ObjectNode all = read();
        if (all.remove(name.id()) != null) {
            write(all);
        }
    }

    private ObjectNode read() throws SecretStoreException {
        if (!available()) {
            return JSON.createObjectNode();
        }
        try {
            if (!OwnerOnly.is(file)) {
                throw new SecretStoreException(
                        "The file %s is not used, because others may read it; allow only yourself (chmod 600)."
                                .formatted(file),
                        null);
            }
            JsonNode root = Files.size(file) > LARGEST ? null : JSON.readTree(file.toFile());
            if (root instanceof ObjectNode all) {
                return all;
            }
        } catch (SecretStoreException e) {
            throw e;
        } catch (IOException unreadable) {
            // The parser's message would quote the file, so the cause is left out.
            throw malformed();
        }
        throw malformed();
    }

    private SecretStoreException malformed() {
        return new SecretStoreException(
                "The file %s cannot be read as JSON; correct or delete it.".formatted(file), null);
    }

    private void write(ObjectNode all) throws SecretStoreException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path temporary = OwnerOnly.create(file.resolveSibling(file.getFileName() + ".tmp"));
            Files.write(temporary, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SecretStoreException(
                    "The file %s cannot be written; allow writing in its folder.".formatted(file),
                    e);
        }
    }
}
