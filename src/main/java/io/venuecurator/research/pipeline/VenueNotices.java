package io.venuecurator.research.pipeline;

import io.venuecurator.research.match.Notice;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the pages of a venue say of its fate. It concerns what every page says: where one tells of a
 * move, another may still show the old address.
 */
final class VenueNotices {

    private VenueNotices() {}

    /** One warning of each kind, in the words of the most trusted page that has it. */
    static List<String> of(List<PageFindings> pages) {
        Map<Notice.Kind, Notice> byKind = new EnumMap<>(Notice.Kind.class);
        pages.stream()
                .sorted(Comparator.comparing(PageFindings::source))
                .flatMap(page -> page.notices().stream())
                .forEach(notice -> byKind.putIfAbsent(notice.kind(), notice));
        return byKind.values().stream().map(Notice::warning).toList();
    }
}
