package io.venuecurator.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.research.FailureClass;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchPlaceTest {

    private final List<JobEvent> passedOn = new ArrayList<>();
    private final AtomicInteger handedOn = new AtomicInteger();
    private final SearchPlace place = new SearchPlace(passedOn::add, handedOn::addAndGet);

    @Test
    void isHandedOnInPartsWithEachAnswer() {
        place.accept(search(1, null));
        assertThat(handedOn).hasValue(SearchPlace.WHOLE / 2);

        place.accept(search(2, null));
        assertThat(handedOn).hasValue(SearchPlace.WHOLE);
    }

    @Test
    void keepsThePartOfAFailedSearchToTheEndOfTheJob() {
        place.accept(search(1, FailureClass.TIMEOUT));
        place.accept(search(2, null));
        assertThat(handedOn).hasValue(SearchPlace.WHOLE / 2);

        place.free();
        assertThat(handedOn).hasValue(SearchPlace.WHOLE);
    }

    @Test
    void isHandedOnOnlyOnceHoweverManyAttemptsAreMade() {
        place.accept(search(1, FailureClass.TIMEOUT));
        place.accept(search(2, null));
        place.accept(search(1, null));
        place.accept(search(2, null));
        place.free();

        assertThat(handedOn).hasValue(SearchPlace.WHOLE);
    }

    @Test
    void passesEveryEventOn() {
        JobEvent page = new JobEvent.PageRead("v1", "https://venue.example/", null);

        place.accept(search(1, null));
        place.accept(page);

        assertThat(passedOn).containsExactly(search(1, null), page);
    }

    private static JobEvent search(int done, @Nullable FailureClass failure) {
        return new JobEvent.SearchEnded("v1", "pricing", done, 2, false, failure);
    }
}
