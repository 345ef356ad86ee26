package io.venuecurator.research.search;

import static io.venuecurator.research.search.Venues.named;
import static io.venuecurator.research.search.Venues.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RequestBudgetTest {

    @Test
    void sendsNothingOverTheCap() throws Exception {
        ScriptedSource asked = new ScriptedSource().then(List.of()).then(List.of());
        BudgetedSource source = new BudgetedSource(asked, RequestBudget.of(1));
        source.search(query("first"), named("n"));
        assertThatExceptionOfType(ResearchException.class)
                .isThrownBy(() -> source.search(query("second"), named("n")))
                .withMessageContaining("cap of 1 search requests")
                .returns(FailureClass.QUOTA, ResearchException::failureClass);
        assertThat(asked.queries()).containsExactly("first");
    }

    @Test
    void holdsUnderManyThreads() {
        LocalBudget budget = new LocalBudget(100);
        AtomicInteger taken = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1000; i++) {
                threads.submit(
                        () -> {
                            budget.take("n");
                            return taken.incrementAndGet();
                        });
            }
        }
        assertThat(taken).hasValue(100);
        assertThat(budget.used()).isEqualTo(100);
    }

    @Test
    void countsWithoutACap() throws Exception {
        LocalBudget budget = new LocalBudget(Integer.MAX_VALUE);
        budget.take("n");
        assertThat(budget.used()).isEqualTo(1);
    }

    @Test
    void refusesANegativeCap() {
        assertThatIllegalArgumentException().isThrownBy(() -> RequestBudget.of(-1));
    }
}
