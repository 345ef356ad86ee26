package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.venue.Venue;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RequestBudgetTest {

    @Test
    void sendsNothingOverTheCap() throws Exception {
        ScriptedSource asked = new ScriptedSource().then(List.of()).then(List.of());
        BudgetedSource source =
                new BudgetedSource(asked, RequestBudget.of(SessionCap.ofRequests(1)));
        source.search(query("first"), named("n"));
        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> source.search(query("second"), named("n")))
                .withMessageContaining("cap of 1 search requests")
                .returns(FailureClass.QUOTA, ResearchException::failureClass);
        assertThat(asked.queries()).containsExactly("first");
    }

    @Test
    void holdsUnderManyThreads() {
        LocalBudget budget = new LocalBudget(SessionCap.ofRequests(100));
        AtomicInteger taken = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1000; i++) {
                threads.submit(
                        () -> {
                            budget.take("n", 5_000);
                            return taken.incrementAndGet();
                        });
            }
        }
        assertThat(taken).hasValue(100);
        assertThat(budget.used()).isEqualTo(100);
    }

    @Test
    void countsWithoutACap() throws Exception {
        LocalBudget budget = new LocalBudget(SessionCap.NONE);
        budget.take("n", 5_000);
        assertThat(budget.used()).isEqualTo(1);
    }

    @Test
    void refusesANegativeCap() {
        assertThatIllegalArgumentException().isThrownBy(() -> SessionCap.ofRequests(-1));
    }

    private static SessionCap dollars(String most) {
        return new SessionCap(null, new BigDecimal(most));
    }

    @Test
    void neverPaysMoreThanTheCapUnderManyThreads() {
        // Nineteen searches at half a cent are 9.5 cents; the twentieth would be over 9.9.
        LocalBudget budget = new LocalBudget(dollars("0.099"));
        AtomicInteger taken = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                threads.submit(
                        () -> {
                            budget.take("brave", 5_000);
                            return taken.incrementAndGet();
                        });
            }
        }
        assertThat(taken).hasValue(19);
    }

    @Test
    void asksFreeSourcesOnWhenTheMoneyIsSpent() throws Exception {
        RequestBudget budget = RequestBudget.of(dollars("0.01"));
        budget.take("brave", 10_000);

        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> budget.take("brave", 5_000))
                .withMessageContaining("cap of US$ 0.01")
                .withMessageContaining("--max-cost")
                .returns(FailureClass.QUOTA, ResearchException::failureClass);
        assertThatNoException().isThrownBy(() -> budget.take("wikidata", 0));
    }

    @Test
    void takesWhatTheSourceCosts() throws Exception {
        ScriptedSource asked = new ScriptedSource().then(List.of()).then(List.of());
        SearchSource priced =
                new ForwardingSource(asked) {
                    @Override
                    public List<SearchHit> search(SearchQuery query, Venue venue)
                            throws ResearchException, InterruptedException {
                        return source.search(query, venue);
                    }

                    @Override
                    public double costPerSearch() {
                        return 0.008;
                    }
                };
        BudgetedSource source = new BudgetedSource(priced, RequestBudget.of(dollars("0.016")));
        source.search(query("first"), named("n"));
        source.search(query("second"), named("n"));
        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> source.search(query("third"), named("n")))
                .withMessageContaining("US$ 0.016");
        assertThat(asked.queries()).containsExactly("first", "second");
    }

    @Test
    void refusesANegativeAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> dollars("-1"));
    }
}
