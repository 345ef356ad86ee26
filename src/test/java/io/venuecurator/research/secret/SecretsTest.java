package io.venuecurator.research.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.javakeyring.BackendNotSupportedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private static final Secret KEY = Secret.of("key-1");

    @TempDir private Path folder;

    private final FakeKeychain keychain = new FakeKeychain();

    private Path file() {
        return folder.resolve("made").resolve("keys.json");
    }

    private Secrets with(Map<String, String> environment) {
        return new Secrets(environment, new KeychainSecrets(keychain::opened), file());
    }

    private Secrets headless(Map<String, String> environment) {
        return Secrets.withoutKeychain(environment, file());
    }

    private static String value(Secrets secrets, SecretName name) {
        return secrets.find(name).map(Secret::reveal).orElse("");
    }

    @Test
    void looksIntoTheEnvironmentThenTheKeychainThenTheFile() throws Exception {
        headless(Map.of()).keep(SecretName.BRAVE, Secret.of("from-file"), true);
        assertThat(value(with(Map.of()), SecretName.BRAVE)).isEqualTo("from-file");
        keychain.passwords.put("brave", "from-keychain");
        assertThat(value(with(Map.of()), SecretName.BRAVE)).isEqualTo("from-keychain");
        Secrets all = with(Map.of("BRAVE_API_KEY", "from-environment"));
        assertThat(value(all, SecretName.BRAVE)).isEqualTo("from-environment");
        assertThat(all.placeOf(SecretName.BRAVE)).hasValueSatisfying(p -> p.contains("BRAVE"));
    }

    @Test
    void aBlankVariableIsNoKey() {
        assertThat(headless(Map.of("BRAVE_API_KEY", " ")).find(SecretName.BRAVE)).isEmpty();
    }

    @Test
    void opensTheKeychainOnlyWhenAskedAndClosesItEachTime() {
        Secrets secrets = with(Map.of("BRAVE_API_KEY", "k"));
        keychain.locked = true;
        assertThat(secrets.find(SecretName.BRAVE)).isPresent();
        assertThat(secrets.find(SecretName.TAVILY)).isEmpty();
        assertThat(keychain.open).isZero();
    }

    @Test
    void looksForAMissingKeychainOnce() {
        AtomicInteger looked = new AtomicInteger();
        KeychainSecrets none =
                new KeychainSecrets(
                        () -> {
                            looked.incrementAndGet();
                            throw new BackendNotSupportedException("none");
                        });
        assertThat(none.available()).isFalse();
        assertThat(none.find(SecretName.BRAVE)).isEmpty();
        assertThat(looked).hasValue(1);
    }

    @Test
    void keepsInTheKeychainWhereThereIsOne() throws Exception {
        Keeping keeping = with(Map.of()).keep(SecretName.TAVILY, KEY, false);
        assertThat(keeping).isEqualTo(new Keeping.Kept("the system's keychain", false));
        assertThat(keychain.passwords).containsEntry("tavily", "key-1");
        assertThat(file()).doesNotExist();
    }

    @Test
    void saysThatTheEnvironmentGoesFirst() throws Exception {
        Keeping keeping =
                with(Map.of("TAVILY_API_KEY", "other")).keep(SecretName.TAVILY, KEY, false);
        assertThat(keeping).isEqualTo(new Keeping.Kept("the system's keychain", true));
    }

    @Test
    void writesAFileOnlyAfterConsent() throws Exception {
        Secrets secrets = headless(Map.of());
        assertThat(secrets.keep(SecretName.BRAVE, KEY, false))
                .isEqualTo(new Keeping.NeedsConsent(file(), "BRAVE_API_KEY"));
        assertThat(file()).doesNotExist();
        assertThat(secrets.keep(SecretName.BRAVE, KEY, true)).isInstanceOf(Keeping.Kept.class);
        // Consent is given once: the file is there.
        assertThat(secrets.keep(SecretName.TAVILY, KEY, false)).isInstanceOf(Keeping.Kept.class);
        assertThat(value(headless(Map.of()), SecretName.TAVILY)).isEqualTo("key-1");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void closesTheFileToOthersAndRefusesAnOpenOne() throws Exception {
        Secrets secrets = headless(Map.of());
        secrets.keep(SecretName.BRAVE, KEY, true);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(secrets.find(SecretName.BRAVE)).isEmpty();
        assertThatExceptionOfType(SecretStoreException.class)
                .isThrownBy(() -> secrets.keep(SecretName.BRAVE, KEY, true))
                .withMessageContaining("chmod 600")
                .withMessageContaining(file().toString());
    }

    @Test
    void forgetsEverywhere() throws Exception {
        Secrets secrets = with(Map.of());
        headless(Map.of()).keep(SecretName.BRAVE, KEY, true);
        secrets.keep(SecretName.BRAVE, KEY, false);
        secrets.forget(SecretName.BRAVE);
        secrets.forget(SecretName.BRAVE);
        assertThat(secrets.find(SecretName.BRAVE)).isEmpty();
        assertThat(Files.readString(file())).doesNotContain("key-1");
    }

    @Test
    void aLockedKeychainSaysWhatToDo() {
        keychain.locked = true;
        assertThatExceptionOfType(SecretStoreException.class)
                .isThrownBy(() -> with(Map.of()).keep(SecretName.BRAVE, KEY, false))
                .withMessageContaining("BRAVE_API_KEY")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("key-1"));
    }

    @Test
    void aBrokenFileIsNamedAndNotQuoted() throws IOException {
        Files.createDirectories(folder.resolve("made"));
        OwnerOnly.create(file());
        Files.writeString(file(), "{\"brave\": \"key-1");
        assertThatExceptionOfType(SecretStoreException.class)
                .isThrownBy(() -> new FileSecrets(file()).find(SecretName.BRAVE))
                .withMessageContaining(file().toString())
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("key-1"));
    }

    @Test
    void aMalformedVariableIsPassedOver() throws Exception {
        Secrets secrets = with(Map.of("BRAVE_API_KEY", "a\u0001b"));
        keychain.passwords.put("brave", "good");
        assertThat(value(secrets, SecretName.BRAVE)).isEqualTo("good");
    }

    @Test
    void everyNameIsFoundByItsId() {
        for (SecretName name : SecretName.values()) {
            assertThat(SecretName.of(name.id())).contains(name);
        }
        assertThat(SecretName.of("nothing")).isEmpty();
    }
}
