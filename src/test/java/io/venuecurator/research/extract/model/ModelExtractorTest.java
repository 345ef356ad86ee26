package io.venuecurator.research.extract.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.extract.FieldCandidate;
import io.venuecurator.research.llm.LanguageModel;
import io.venuecurator.research.page.Page;
import io.venuecurator.research.page.PageContent;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import io.venuecurator.venue.VenueProfileReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelExtractorTest {

    private static final VenueProfile PROFILE = VenueProfileReader.bundled();
    private static final Venue VENUE =
            new Venue("v1", JsonNodeFactory.instance.objectNode().put("name", "Orchid Hall"));
    private static final String TEXT =
            """
            Orchid Hall
            Our ballroom   welcomes up to 350 guests.
            Weddings from $1,388++ per table of ten.
            Set dinner at $128++ per person.
            Call us: +65 6123 4567
            Write to events@orchid.example
            Valet parking available.
            """;

    private final ScriptedModel model = new ScriptedModel();
    private final ModelExtractor extractor = new ModelExtractor(PROFILE, model);

    private static final class ScriptedModel implements LanguageModel {

        final ArrayNode claims = JsonNodeFactory.instance.arrayNode();
        final List<String> materials = new ArrayList<>();
        @Nullable JsonNode schema;
        @Nullable ResearchException failure;

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public JsonNode answer(String instructions, String material, JsonNode wanted)
                throws ResearchException {
            materials.add(material);
            schema = wanted;
            if (failure != null) {
                throw failure;
            }
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.set("values", claims);
            return answer;
        }

        @Override
        public void probe() {}

        @Override
        public void close() {}
    }

    private static Page page(PageContent content) {
        return new Page(
                "https://orchid.example/", "Orchid Hall", Instant.EPOCH, "hash", content, "");
    }

    private List<String> found() {
        return extractor.extract(page(new PageContent.Plain(TEXT)), VENUE).stream()
                .map(c -> c.field() + "=" + c.candidate().value().asText())
                .toList();
    }

    private void claim(String field, String value, String quote) {
        model.claims.addObject().put("field", field).put("value", value).put("quote", quote);
    }

    @Test
    void believesWhatItsQuoteProves() {
        claim("capacity.max_capacity", "350", "Our ballroom welcomes up to 350 guests.");
        claim("pricing.price_per_table", "1388", "Weddings from $1,388++ per table of ten.");
        claim("contact.phone", "+65 6123 4567", "Call us: +65 6123 4567");
        claim("contact.email", "events@orchid.example", "Write to events@orchid.example");
        assertThat(found())
                .containsExactly(
                        "capacity.max_capacity=350",
                        "pricing.price_per_table=1388",
                        "contact.phone=+65 6123 4567",
                        "contact.email=events@orchid.example");
        FieldCandidate first =
                extractor.extract(page(new PageContent.Plain(TEXT)), VENUE).getFirst();
        assertThat(first.candidate().evidence().extractor()).isEqualTo("model scripted");
        assertThat(first.candidate().evidence().quote())
                .isEqualTo("Our ballroom welcomes up to 350 guests.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // invented: not on the page
                "capacity.max_capacity|400|Our ballroom welcomes up to 400 guests.",
                // the quote is there, the value is not in it
                "capacity.max_capacity|400|Our ballroom welcomes up to 350 guests.",
                // a price per person as one per table
                "pricing.price_per_table|1280|Set dinner at $128++ per person.",
                "pricing.price_per_table|128|Set dinner at $128++ per person.",
                // worked out
                "pricing.price_per_table|1664|Weddings from $1,388++ per table of ten.",
                // no value of the field
                "contact.phone|6123|Call us: +65 6123 4567",
                "contact.email|events|Write to events@orchid.example",
                "capacity.max_capacity|many|Our ballroom welcomes up to 350 guests.",
                // what no quote can prove, and what is no field
                "amenities.valet_parking|yes|Valet parking available.",
                "pricing.pricing_type|plus_plus|Weddings from $1,388++ per table of ten.",
                "needs_review|x|Valet parking available.",
                "capacity.max_capacity|350|''",
                "capacity.max_capacity|''|Our ballroom welcomes up to 350 guests."
            })
    void believesNothingElse(String field, String value, String quote) {
        claim(field, value, quote);
        assertThat(found()).isEmpty();
    }

    @Test
    void asksOnlyForWhatAQuoteCanProve() {
        found();
        JsonNode schema = model.schema;
        assertThat(schema).isNotNull();
        String names = String.valueOf(schema);
        assertThat(names)
                .contains(
                        "pricing.price_per_table",
                        "contact.phone",
                        "\"additionalProperties\":false")
                .doesNotContain("valet_parking", "pricing_type", "needs_review");
    }

    @Test
    void thePageIsMaterialAndBounded() {
        extractor.extract(page(new PageContent.Plain("x".repeat(100_000))), VENUE);
        assertThat(model.materials.getFirst())
                .startsWith("Venue: Orchid Hall")
                .hasSizeLessThan(25_000);
    }

    @Test
    void failureCostsNothingElseAndARefusedKeyIsNotTriedAgain() {
        model.failure = new ResearchException(FailureClass.TIMEOUT, "late", null);
        assertThat(found()).isEmpty();
        model.failure = new ResearchException(FailureClass.QUOTA, "used up", null);
        assertThat(found()).isEmpty();
        model.failure = null;
        claim("contact.phone", "+65 6123 4567", "Call us: +65 6123 4567");
        assertThat(found()).isEmpty();
        assertThat(model.materials).hasSize(2);
    }

    @Test
    void doesNotAskAboutFactsOfADatabase() {
        extractor.extract(page(new PageContent.Facts("Zone: East", "")), VENUE);
        assertThat(model.materials).isEmpty();
    }
}
