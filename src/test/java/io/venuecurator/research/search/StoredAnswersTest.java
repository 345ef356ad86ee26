package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.hit;
import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class StoredAnswersTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private final ScriptedSource asked = new ScriptedSource();
    private final AnswerStore store = new InMemoryAnswerStore(Clock.systemUTC());
    private final StoredAnswers answers = new StoredAnswers(asked, store, WEEK);

    @Test
    void asksOnceAndAnswersFromTheStoreAfterwards() throws Exception {
        asked.then(List.of(hit("https://a.example/")));
        Answer first = answers.ask(query("q"), named("n"));
        Answer second = answers.ask(query("q"), named("other"));
        assertThat(first.fromStore()).isFalse();
        assertThat(second).isEqualTo(new Answer(first.hits(), true));
        assertThat(asked.queries()).containsExactly("q");
    }

    @Test
    void asksAVenueLookUpOnceForAllQueries() throws Exception {
        asked.perVenue(true).then(List.of(hit("https://a.example/"))).then(List.of());
        answers.ask(query("price"), named("n"));
        assertThat(answers.ask(query("contact"), named("n")).fromStore()).isTrue();
        assertThat(answers.ask(query("price"), named("other")).fromStore()).isFalse();
    }

    @Test
    void keepsThatNothingWasFound() throws Exception {
        asked.then(List.of());
        assertThat(answers.search(query("q"), named("n"))).isEmpty();
        assertThat(answers.ask(query("q"), named("n"))).isEqualTo(new Answer(List.of(), true));
    }

    @Test
    void doesNotKeepFailures() throws Exception {
        asked.then(new ResearchException(FailureClass.TIMEOUT, "late", null)).then(List.of());
        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> answers.search(query("q"), named("n")));
        assertThat(answers.ask(query("q"), named("n")).fromStore()).isFalse();
    }

    @Test
    void keepsTheAnswersOfSourcesApart() throws Exception {
        store.put("another", "q", List.of(hit("https://a.example/")));
        asked.then(List.of());
        assertThat(answers.search(query("q"), named("n"))).isEmpty();
    }

    @Test
    void doesNotKeepTheAnswersOfALocalSource() throws Exception {
        asked.local().then(List.of()).then(List.of(hit("https://new.example/")));
        answers.search(query("q"), named("n"));
        assertThat(answers.ask(query("q"), named("n")))
                .isEqualTo(new Answer(List.of(hit("https://new.example/")), false));
    }

    @Test
    void sendsOneOfManyEqualQuestionsAtTheSameTime() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        asked.waitFor(release).then(List.of(hit("https://a.example/")));
        List<Future<Answer>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                all.add(threads.submit(() -> answers.ask(query("q"), named("n"))));
            }
            asked.awaitAsked();
            release.countDown();
        }
        List<Answer> got = new ArrayList<>();
        for (Future<Answer> one : all) {
            got.add(one.get());
        }
        assertThat(got).filteredOn(answer -> !answer.fromStore()).hasSize(1);
        assertThat(got).allSatisfy(answer -> assertThat(answer.hits()).hasSize(1));
        assertThat(asked.queries()).hasSize(1);
    }

    @Test
    void isItsSourceInEveryOtherRespect() {
        assertThat(answers.name()).isEqualTo(asked.name());
        assertThat(answers.id()).isEqualTo(asked.id());
        assertThat(answers.costPerSearch()).isEqualTo(asked.costPerSearch());
        answers.close();
        assertThat(asked.isClosed()).isTrue();
    }
}
