package io.venuecurator.research.match;

import java.util.List;

/**
 * What a page says it is about.
 *
 * @param mains names of its subject, the most specific first: main heading, title, schema.org
 * @param sites names of the site that it belongs to, may be empty
 */
record PageSubject(List<String> mains, List<String> sites) {

    PageSubject {
        mains = List.copyOf(mains);
        sites = List.copyOf(sites);
    }
}
