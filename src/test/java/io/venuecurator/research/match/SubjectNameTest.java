package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.VenueProfileReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectNameTest {

    private final VenueMatcher matcher =
            new VenueMatcher(VenueProfileReader.bundled(), Vocabulary.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Gilded Fig Review;The Gilded Fig",
                "New Fig Market Reviews | Harbourtown | Diners' Guide;New Fig Market",
                "Wedding packages at The Gilded Fig;The Gilded Fig",
                "Welcome to The Gilded Fig;The Gilded Fig",
                "Contact Us - The Gilded Fig;The Gilded Fig",
                "The Gilded Fig – Weddings;The Gilded Fig",
                "Café Fig;Café Fig",
            })
    void isTheHeadingWithoutWhatTitlesAdd(String title, String name) {
        assertThat(
                        matcher.subject(
                                TestPages.html(
                                        "https://list.example/fig",
                                        "<title>" + title + "</title>")))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"Contact us", "Wedding packages", "''"})
    void isNotMadeOfAddedWordsOnly(String title) {
        assertThat(
                        matcher.subject(
                                TestPages.html(
                                        "https://list.example/fig",
                                        "<title>" + title + "</title>")))
                .isEmpty();
    }
}
