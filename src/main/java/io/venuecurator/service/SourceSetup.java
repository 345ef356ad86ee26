package io.venuecurator.service;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.llm.LanguageModel;
import io.venuecurator.research.llm.LanguageModels;
import io.venuecurator.research.llm.ModelSpec;
import io.venuecurator.research.search.SearchSource;
import io.venuecurator.research.search.SearchSources;
import io.venuecurator.research.search.SourceContext;
import io.venuecurator.research.search.SourceSpec;
import io.venuecurator.research.search.SourceSpecException;
import io.venuecurator.research.search.SourceType;
import io.venuecurator.research.secret.Keeping;
import io.venuecurator.research.secret.Secret;
import io.venuecurator.research.secret.SecretName;
import io.venuecurator.research.secret.SecretStoreException;
import io.venuecurator.research.secret.Secrets;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Sets sources up and tries them out, without any venues file: for the settings of the window and
 * for {@code doctor}. Thread-safe. Every method may block on the network or on a keychain, so never
 * call one on a thread that draws.
 */
public final class SourceSetup {

    private final ServiceOptions options;

    /** With the keys and the market of the given options. */
    public SourceSetup(ServiceOptions options) {
        this.options = options;
    }

    /** Every kind of source, and what each needs. */
    public List<SourceType> types() {
        return List.of(SourceType.values());
    }

    /**
     * Tries a source out; some providers count that as one search.
     *
     * @param spec as on the command line, for example {@code brave} or {@code searxng:URL}
     * @throws InterruptedException when stopped meanwhile
     */
    public ConnectionTest test(String spec) throws InterruptedException {
        try (SearchSource source = sources().open(SourceSpec.parse(spec))) {
            long start = System.nanoTime();
            source.probe();
            return new ConnectionTest.Answers(spec, Duration.ofNanos(System.nanoTime() - start));
        } catch (ResearchException e) {
            return new ConnectionTest.Fails(spec, e.failureClass(), String.valueOf(e.getMessage()));
        } catch (IOException | SourceSpecException e) {
            return new ConnectionTest.NotSetUp(spec, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Tries a language model out, without asking it anything.
     *
     * @param spec as on the command line, for example {@code claude} or {@code openai:MODEL@URL}
     * @throws InterruptedException when stopped meanwhile
     */
    public ConnectionTest testModel(String spec) throws InterruptedException {
        try (LanguageModel model = LanguageModels.open(ModelSpec.parse(spec), options.secrets())) {
            long start = System.nanoTime();
            model.probe();
            return new ConnectionTest.Answers(spec, Duration.ofNanos(System.nanoTime() - start));
        } catch (ResearchException e) {
            return new ConnectionTest.Fails(spec, e.failureClass(), String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return new ConnectionTest.NotSetUp(spec, String.valueOf(e.getMessage()));
        }
    }

    private SearchSources sources() {
        return new SearchSources(
                SourceContext.forTrial(
                        options.profile(), options.secrets(), ResearchPages.agent(options)));
    }

    /** Where a secret stands, as in "the system's keychain"; none if it is not set. */
    public Optional<String> placeOf(SecretName name) {
        return options.secrets().placeOf(name);
    }

    /** Whether this machine has a keychain that can be opened now. */
    public boolean hasKeychain() {
        return options.secrets().hasKeychain();
    }

    /**
     * Keeps a secret, see {@link Secrets#keep}.
     *
     * @param fileAllowed whether the user has consented to a file
     * @throws SecretStoreException if its place does not take it
     */
    public Keeping keep(SecretName name, Secret secret, boolean fileAllowed)
            throws SecretStoreException {
        return options.secrets().keep(name, secret, fileAllowed);
    }

    /**
     * Removes a kept secret; one in the environment stays.
     *
     * @throws SecretStoreException if its place does not give it up
     */
    public void forget(SecretName name) throws SecretStoreException {
        options.secrets().forget(name);
    }
}
