package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparatorTest {

    private final Vocabulary vocabulary = Vocabulary.bundled();
    private final VenueNames names = new VenueNames(vocabulary, "Singapore");
    private final NameComparator comparator = new NameComparator(vocabulary);

    @ParameterizedTest(name = "{0} : {1} is {2}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    The Harbour Hotel; Harbour Hotel Singapore; EQUAL
                    Harbour Singapore; Harbour Hotel; EQUAL
                    Jin Yu Restaurant; JinYu; EQUAL
                    Jin Yu @ Harbour Hotel; Jin Yu Restaurant; SAME_PLACE_UNSAID
                    Palm World Resort, Coral Hotel; Coral Hotel; SAME_PLACE_UNSAID
                    Palm World Isle Convention Centre; Palm World Convention Centre; NEAR
                    Harbour Hotel; Harbour Hotel Katong; CONTAINED
                    The Lawn @ Harbour Hotel; Harbour Hotel Singapore; LEFT_PART_OF_RIGHT
                    Harbour Hotel; Harbour Hotel - Grand Ballroom; RIGHT_PART_OF_LEFT
                    Polaris Ballroom | Harbour on Stevens; Harbour on Stevens; LEFT_PART_OF_RIGHT
                    Mandai Guild House @ ABSS; ABSS Guild Houses; LEFT_PART_OF_RIGHT
                    Harbour Restaurant; Harbour Cafe; OTHER_KIND
                    Plum Garden @ Heron Mall; Plum Garden @ Orchid Club; SIBLINGS
                    Harbour Hotel - Grand Ballroom; Harbour Hotel - Orchid Lawn; SIBLINGS
                    Plum Bliss Garden; Plum Joy Garden; DIFFERENT
                    Harbour Hotel; Coral Club; DIFFERENT
                    """)
    void comparesNames(String left, String right, NameRelation expected) {
        VenueName a = names.parse(left);
        VenueName b = names.parse(right);

        assertThat(comparator.compare(a, b)).isEqualTo(expected);
        assertThat(comparator.compare(b, a)).isEqualTo(expected.mirrored());
    }
}
