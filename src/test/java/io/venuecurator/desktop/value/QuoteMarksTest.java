package io.venuecurator.desktop.value;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.venuecurator.desktop.query.Rows;
import io.venuecurator.venue.FieldPath;
import io.venuecurator.venue.VenueField;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pricing.price_per_table | 1588 | Weddings from $1,588.00++ per table of 10. | 1,588.00",
                "pricing.price_per_table | 1588 | From $11588 in 2024                       |",
                "contact.phone | \"+65 6733 8388\" | Call (65) 6733-8388 today               | 65) 6733-8388",
                "contact.email | \"a@b.sg\" | Write to A@B.sg or c@d.sg                      | A@B.sg",
                "location.address | \"1 Main Road\" | at 1  Main Road, Singapore               | 1  Main Road",
                "amenities.bridal_suite | true | with a Bridal Suite for the couple           | Bridal Suite",
                "pricing.pricing_type | \"plus_plus\" | all prices are plus plus              | plus plus",
                "pricing.pricing_type | \"plus_plus\" | Lunch from $1,588++ per table        | ++",
                "location.mrt_lines | [\"NS\",\"CC\"] | Lines: NS, CC                         | NS CC"
            })
    void findsTheValueInItsQuote(String path, String value, String quote, String marked)
            throws Exception {
        List<Segment> segments = QuoteMarks.of(quote, JSON.readTree(value), field(path));

        assertThat(
                        segments.stream()
                                .filter(Segment::marked)
                                .map(Segment::text)
                                .collect(joining(" ")))
                .isEqualTo(marked == null ? "" : marked);
    }

    @Property
    void losesNoCharacterOfTheQuote(@ForAll String quote, @ForAll String value) {
        List<Segment> segments =
                QuoteMarks.of(quote, JSON.getNodeFactory().textNode(value), field("description"));

        assertThat(segments.stream().map(Segment::text).collect(joining())).isEqualTo(quote);
    }

    private static VenueField field(String path) {
        return Rows.PROFILE.field(FieldPath.of(path)).orElseThrow();
    }
}
