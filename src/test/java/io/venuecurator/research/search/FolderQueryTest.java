package io.venuecurator.research.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FolderQueryTest {

    private final FolderQuery queries = new FolderQuery(FolderFields.analyzer());

    @Property
    void everyTextMakesAQuery(@ForAll String text, @ForAll String name) {
        assertThat(queries.of(text, name)).isNotNull();
    }
}
