package io.venuecurator.research.pipeline;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.ResearchProgress;
import io.venuecurator.research.SearchQuery;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Keeps what it hears. */
final class RecordedProgress implements ResearchProgress {

    final List<String> events = new CopyOnWriteArrayList<>();

    @Override
    public void searchEnded(
            SearchQuery query, boolean fromStore, @Nullable ResearchException failure) {
        events.add(
                query.category()
                        + (fromStore ? " stored" : "")
                        + (failure == null ? "" : " " + failure.failureClass()));
    }

    @Override
    public void pageRead(String url, @Nullable ResearchException failure) {
        events.add(url + (failure == null ? "" : " " + failure.failureClass()));
    }
}
