package io.venuecurator.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.desktop.task.SameThreadTaskExecutor;
import io.venuecurator.research.secret.SecretName;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyModelTest {

    private static final String TYPED = "a-key-that-nobody-sees";

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("keys.json");
    }

    @Test
    void asksBeforeAFileHoldsAKeyThenKeepsAndForgetsIt() {
        KeyModel key = key(Map.of());
        assertThat(state(key)).isEqualTo(new KeyState.Missing());

        key.keep(TYPED);
        assertThat(state(key)).isEqualTo(new KeyState.NeedsConsent(file, "BRAVE_API_KEY"));
        assertThat(file).doesNotExist();

        key.consent();
        assertThat(state(key)).isInstanceOf(KeyState.Stands.class);
        assertThat(file).exists();
        assertThat(state(key(Map.of()))).isEqualTo(state(key));

        key.forget();
        assertThat(state(key)).isEqualTo(new KeyState.Missing());
        assertThat(file).content().doesNotContain(TYPED);
    }

    @Test
    void dropsAKeyWithoutConsent() {
        KeyModel key = key(Map.of());
        key.keep(TYPED);

        key.decline();
        key.consent();

        assertThat(state(key)).isEqualTo(new KeyState.Missing());
        assertThat(file).doesNotExist();
    }

    @Test
    void aLookDoesNotTakeTheQuestionAway() {
        KeyModel key = key(Map.of());
        key.keep(TYPED);

        key.look();

        assertThat(state(key)).isInstanceOf(KeyState.NeedsConsent.class);
    }

    @Test
    void saysThatTheEnvironmentGoesFirst() {
        KeyModel key = key(Map.of("BRAVE_API_KEY", "another"));
        assertThat(state(key)).isInstanceOf(KeyState.Stands.class);

        key.keep(TYPED);
        key.consent();

        assertThat(state(key))
                .isInstanceOfSatisfying(
                        KeyState.Overridden.class,
                        kept -> assertThat(kept.variable()).isEqualTo("BRAVE_API_KEY"));
    }

    @Test
    void repeatsNothingOfAKeyThatIsNone() {
        KeyModel key = key(Map.of());

        key.keep("sécret");

        assertThat(state(key))
                .isInstanceOfSatisfying(
                        KeyState.Failed.class,
                        failed ->
                                assertThat(failed.message())
                                        .contains("ASCII")
                                        .doesNotContain("sécret"));
    }

    private KeyModel key(Map<String, String> environment) {
        return new KeyModel(
                new SameThreadTaskExecutor(), Setups.over(file, environment), SecretName.BRAVE);
    }

    private static KeyState state(KeyModel key) {
        return key.stateProperty().get();
    }
}
