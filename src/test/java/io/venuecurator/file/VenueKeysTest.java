package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VenueKeysTest {

    @Test
    void areTheIdsWhereTheseAreUniqueTexts() throws IOException {
        assertThat(keys("[{'id':'a'},{'id':'b'}]").keys()).containsExactly("a", "b");
    }

    @Test
    void numberTheVenuesOfADoubledId() throws IOException {
        VenueKeys.Resolved keys = keys("[{'id':'a'},{'id':'b'},{'id':'a'},{'id':'a'}]");

        assertThat(keys.keys()).containsExactly("a#1", "b", "a#2", "a#3");
        assertThat(keys.unique().stream()).containsExactly(1);
    }

    @Test
    void areThePositionsWhereThereIsNoTextForAnId() throws IOException {
        assertThat(keys("[{},{'id':7},{'id':' '},{'id':null},{'id':'x'},12,null,[]]").keys())
                .containsExactly("#1", "#2", "#3", "#4", "x", "#6", "#7", "#8");
    }

    @Test
    void staySingleWhereAnIdReadsLikeAKey() throws IOException {
        assertThat(keys("[{},{'id':'#1'},{'id':'a'},{'id':'a'},{'id':'a#2'},{'id':'#a#2'}]").keys())
                .containsExactly("##1", "#1", "a#1", "##a#2", "a#2", "#a#2")
                .doesNotHaveDuplicates();
    }

    private static VenueKeys.Resolved keys(String venues) throws IOException {
        VenueKeys keys = new VenueKeys();
        for (JsonNode venue :
                StrictJson.tree(venues.replace('\'', '"').getBytes(StandardCharsets.UTF_8))) {
            keys.add(venue);
        }
        return keys.resolve();
    }
}
