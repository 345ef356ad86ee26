package io.venuecurator.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventDeliveryTest {

    private static final JobEvent STARTED = new JobEvent.JobStarted(TestSession.job("v0", 1));
    private static final JobEvent ENDED = new JobEvent.JobEnded(TestSession.job("v0", 1));
    private static final JobEvent LAST = new JobEvent.SessionEnded(TestSession.of(1));

    private final List<Object> heard = new ArrayList<>();

    @Test
    void whatHasGatheredIsAnnouncedBeforeItComesOneByOne() throws Exception {
        deliver(
                new JobListener() {
                    @Override
                    public void ahead(List<JobEvent> events) {
                        heard.add(List.copyOf(events));
                    }

                    @Override
                    public void on(JobEvent event) {
                        heard.add(event);
                    }
                });

        assertThat(heard).containsExactly(List.of(STARTED, ENDED, LAST), STARTED, ENDED, LAST);
    }

    @Test
    void aListenerThatFailsMissesNothingOfWhatFollows() throws Exception {
        deliver(
                new JobListener() {
                    @Override
                    public void ahead(List<JobEvent> events) {
                        throw new IllegalStateException("not ready");
                    }

                    @Override
                    public void on(JobEvent event) {
                        heard.add(event);
                        throw new IllegalStateException("not now");
                    }
                });

        assertThat(heard).containsExactly(STARTED, ENDED, LAST);
    }

    private static void deliver(JobListener listener) throws InterruptedException {
        EventDelivery delivery = new EventDelivery(listener);
        List.of(STARTED, ENDED, LAST).forEach(delivery::add);
        delivery.start();
        assertThat(delivery.awaitEnd()).isEqualTo(TestSession.of(1));
    }
}
