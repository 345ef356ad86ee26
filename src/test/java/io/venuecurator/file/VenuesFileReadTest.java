package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import io.venuecurator.venue.VenueRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VenuesFileReadTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();

    @TempDir private Path folder;
    private Path path;

    @BeforeEach
    void nameFile() {
        path = folder.resolve("venues.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'id':'a','name':'Ä'},{'id':'b'}]",
                "  [ {'id':'a','name':'Ä'} , {'id':'b'} ] \r\n",
                "{'venues':[{'id':'a','name':'Ä'},{'id':'b'}]}",
                "{'v':{'venues':[1]},'x':[[]],'venues':[{'id':'a','name':'Ä'},{'id':'b'}],'n':1}",
                "\uFEFF{'v':'婚','venues':[\n\t{'id':'a','name':'Ä'},\n\t{'id':'b'}\n],'n':1e3}\n",
            })
    void opensAListAndAnObjectWithOne(String text) throws Exception {
        VenuesFile file = open(text);

        assertThat(file.index().rows()).extracting(VenueRow::key).containsExactly("a", "b");
        assertThat(file.index().rows()).extracting(VenueRow::name).containsExactly("Ä", "");
        assertThat(file.read("a").json()).hasToString(json("{'id':'a','name':'Ä'}"));
        assertThat(file.read("b").json()).hasToString(json("{'id':'b'}"));
        byte[] bytes = Files.readAllBytes(path);
        int start = Math.toIntExact(file.index().start(1));
        int length = Math.toIntExact(file.index().end(1)) - start;
        assertThat(new String(bytes, start, length, StandardCharsets.UTF_8))
                .isEqualTo(json("{'id':'b'}"));
    }

    @Test
    void opensAnEmptyList() throws Exception {
        assertThat(open("[]").index().rows()).isEmpty();
        assertThat(open("{'venues':[]}").index().rows()).isEmpty();
    }

    @Test
    void opensWhateverStandsInTheList() throws Exception {
        VenuesFile file =
                open("[12, 'x', null, [1], {'id':'a','capacity':500}, {}, {'id':'a'}, 1.50]");

        assertThat(file.index().rows())
                .extracting(VenueRow::key)
                .containsExactly("#1", "#2", "#3", "#4", "a#1", "#6", "a#2", "#8");
        assertThat(file.index().rows()).extracting(VenueRow::name).containsOnly("");
        assertThat(file.read("#2").json()).hasToString("\"x\"");
        assertThat(file.read("#8").json()).hasToString("1.50");
        assertThat(file.read("a#1").json()).hasToString(json("{'id':'a','capacity':500}"));
        assertThat(file.read("a#2").json()).hasToString(json("{'id':'a'}"));
    }

    @Test
    void keepsTheDigitsOfNumbers() throws Exception {
        Venue venue = open("[{'id':'a','r':4.50,'e':1e3,'z':4.0}]").read("a");

        assertThat(venue.json().get("r").decimalValue()).hasToString("4.50");
        assertThat(venue.json().get("z").decimalValue()).hasToString("4.0");
        assertThat(venue.json().get("e").decimalValue()).isEqualByComparingTo("1000");
    }

    @Test
    void summarisesEachVenueInARow() throws Exception {
        VenueRow row =
                open("[{'id':'a','name':'A','needs_review':['x']}]").index().rows().getFirst();

        assertThat(row.score()).isEqualTo(8);
        assertThat(row.markedForReview()).isTrue();
    }

    @Test
    void knowsNoOtherKeys() throws Exception {
        VenuesFile file = open("[{'id':'a'}]");

        assertThat(file.index().row("b")).isEmpty();
        assertThat(file.index().position("b")).isEmpty();
        assertThatThrownBy(() -> file.read("b")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void readsTheFileAnewWhenItWasChanged() throws Exception {
        VenuesFile file = open("[{'id':'a','name':'old'}]");
        write("[{'id':'new'},\n{'id':'a','name':'newer'}]");

        assertThat(file.changedOnDisk()).isTrue();
        assertThat(file.read("a").name()).isEqualTo("newer");
        assertThat(file.read("new").name()).isEmpty();
        assertThat(file.index().rows()).hasSize(1);
        assertThat(file.changedOnDisk()).isTrue();
        assertThat(file.reload().rows()).hasSize(2);
        assertThat(file.changedOnDisk()).isFalse();
    }

    @Test
    void doesNotGuessWhichVenueIsMeantAfterAChange() throws Exception {
        VenuesFile file = open("[{'name':'first'},{'id':'a'},{'id':'a'},{'id':'b'}]");
        write("[{'name':'another'},{'name':'first'},{'id':'a'},{'id':'b'},{'id':'b'}]");

        for (String key : List.of("#1", "#2", "a#1", "b", "b#1")) {
            assertThatThrownBy(() -> file.read(key)).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(file.read("a").json()).hasToString(json("{'id':'a'}"));
        file.reload();
        assertThat(file.read("#1").name()).isEqualTo("another");
        assertThat(file.read("b#1").json()).hasToString(json("{'id':'b'}"));
    }

    @Test
    void readsTheFileAnewWhenAVenueOfTheSameLengthTookThePlace() throws Exception {
        VenuesFile file = open("[{'id':'a'},{'id':'b'}]");
        FileTime before = Files.getLastModifiedTime(path);
        write("[{'id':'b'},{'id':'a'}]");
        Files.setLastModifiedTime(path, FileTime.fromMillis(before.toMillis() + 1));

        assertThat(file.read("a").json()).hasToString(json("{'id':'a'}"));
    }

    @Test
    void isNotChangedByATouch() throws Exception {
        VenuesFile file = open("[{'id':'a'}]");
        Files.setLastModifiedTime(path, FileTime.fromMillis(0));

        assertThat(file.changedOnDisk()).isFalse();
        assertThat(file.changedOnDisk()).isFalse();
        assertThat(file.read("a").name()).isEmpty();
        assertThat(file.reload().fingerprint()).isEqualTo(file.index().fingerprint());
    }

    @Test
    void keepsTheOldIndexWhenTheNewTextIsBroken() throws Exception {
        VenuesFile file = open("[{'id':'a'}]");
        VenueIndex index = file.index();
        write("[{'id':'a'}");

        assertThat(file.changedOnDisk()).isTrue();
        assertThatThrownBy(file::reload).isInstanceOf(VenuesFileException.class);
        assertThatThrownBy(() -> file.read("a")).isInstanceOf(VenuesFileException.class);
        assertThat(file.index()).isSameAs(index);
    }

    @Test
    void isChangedWhenItIsGone() throws Exception {
        VenuesFile file = open("[{'id':'a'}]");
        Files.delete(path);

        assertThat(file.changedOnDisk()).isTrue();
        assertThatThrownBy(() -> file.read("a"))
                .isInstanceOf(VenuesFileException.class)
                .hasMessageContaining("venues.json does not exist; check its path.");
    }

    @Test
    void saysWhyAPathCannotBeOpened() {
        assertThatThrownBy(() -> VenuesFile.open(folder, PROFILE))
                .isInstanceOf(VenuesFileException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> VenuesFile.open(path, PROFILE))
                .isInstanceOf(VenuesFileException.class)
                .hasMessage(path + " does not exist; check its path.");
    }

    @Test
    void readsMoreVenuesThanTheFirstArraysHold() throws Exception {
        String many = "{'id':'%d'},".repeat(3000).formatted(range(3000));

        VenuesFile file = open("[" + many + "{'id':'last'}]");

        assertThat(file.index().rows()).hasSize(3001);
        assertThat(file.read("2999").json()).hasToString(json("{'id':'2999'}"));
        assertThat(file.read("last").json()).hasToString(json("{'id':'last'}"));
    }

    private static Object[] range(int count) {
        Object[] numbers = new Object[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    private VenuesFile open(String shown) throws IOException, VenuesFileException {
        write(shown);
        return VenuesFile.open(path, PROFILE);
    }

    private void write(String shown) throws IOException {
        Files.writeString(path, json(shown));
    }

    private static String json(String shown) {
        return shown.replace('\'', '"');
    }
}
