package io.venuecurator.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.venuecurator.venue.FieldPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables, ' stands for ", ⏎ for a line feed, ↵ for CR LF and → for a tab. */
class VenueTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // replaced
                "{'a':1,'b':2}|a|3|{'a':3,'b':2}",
                "{'a' : 4.50 ,'b':1e3}|a|4.75|{'a' : 4.75 ,'b':1e3}",
                "{'a':'x'}|a|null|{'a':null}",
                "{'a':{'b':{'c':'d'}}}|a.b.c|true|{'a':{'b':{'c':true}}}",
                "{⏎  'a': [⏎    1,⏎    2⏎  ],⏎  'b': 1⏎}|a|[3]|{⏎  'a': [⏎    3⏎  ],⏎  'b': 1⏎}",
                "{⏎  'a': [1, 2],⏎  'b': 1⏎}|a|['x','y']|{⏎  'a': ['x', 'y'],⏎  'b': 1⏎}",
                "{⏎  'a': [1, 2],⏎  'b': 1⏎}|b|['x','y']|{⏎  'a': [1, 2],⏎  'b': ['x', 'y']⏎}",
                "{⏎  'a': 1⏎}|a|['x','y']|{⏎  'a': [⏎    'x',⏎    'y'⏎  ]⏎}",
                "{'l':[1,2],'a':1}|a|['x','y']|{'l':[1,2],'a':['x','y']}",
                "{⏎  'a': 1⏎}|a|[]|{⏎  'a': []⏎}",
                "{'\\u0061':1}|a|2|{'\\u0061':2}",
                "{'b':'}{\\'a\\':1','a':1}|a|2|{'b':'}{\\'a\\':1','a':2}",
                // inserted
                "{'a':1}|b|2|{'a':1,'b':2}",
                "{'a': 1, 'c': 3}|b|2|{'a': 1, 'c': 3, 'b': 2}",
                "{'a': 1}|b|2|{'a': 1, 'b': 2}",
                "{ 'a':1 }|b|2|{ 'a':1, 'b':2 }",
                "{⏎  'a': 1⏎}|b|2|{⏎  'a': 1,⏎  'b': 2⏎}",
                "{↵→'a' : 1,↵→'c' : 3↵}|b|2|{↵→'a' : 1,↵→'c' : 3,↵→'b' : 2↵}",
                "{⏎  'a': 1⏎, 'c': 3⏎}|b|2|{⏎  'a': 1⏎, 'c': 3⏎, 'b': 2⏎}",
                "{⏎      'p': {⏎        'a': 1⏎      }⏎    }|p.b|2|"
                        + "{⏎      'p': {⏎        'a': 1,⏎        'b': 2⏎      }⏎    }",
                "{}|a|1|{'a': 1}",
                "{ }|a|1|{'a': 1}",
                "{'p':{}}|p.a|1|{'p':{'a':1}}",
                "{'x':0,'p':{ }}|p.a|1|{'x':0,'p':{'a':1}}",
                "{⏎  'p': {}⏎}|p.a|1|{⏎  'p': {⏎    'a': 1⏎  }⏎}",
                "{⏎    'x': 0,⏎    'p': {}⏎}|p.a|1|"
                        + "{⏎    'x': 0,⏎    'p': {⏎        'a': 1⏎    }⏎}",
                // parents made
                "{'x':0}|p.q.a|1|{'x':0,'p':{'q':{'a':1}}}",
                "{'x': 0, 'y': 0}|p.a|1|{'x': 0, 'y': 0, 'p': {'a': 1}}",
                "{⏎  'x': 0⏎}|p.q.a|1|"
                        + "{⏎  'x': 0,⏎  'p': {⏎    'q': {⏎      'a': 1⏎    }⏎  }⏎}",
                "{↵→→'x': 0↵→}|p.a|1|{↵→→'x': 0,↵→→'p': {↵→→→'a': 1↵→→}↵→}",
                "{'p':null,'x':0}|p.a|1|{'p':{'a':1},'x':0}",
                "{⏎  'p': null⏎}|p.q.a|1|{⏎  'p': {⏎    'q': {⏎      'a': 1⏎    }⏎  }⏎}",
            })
    void putsAValueWhereItsNeighboursShowHow(
            String before, String field, String value, String after) throws IOException {
        VenueText edited = text(before).with(FieldPath.of(field), json(value));

        assertThat(string(edited)).isEqualTo(plain(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1,'b':2}|a|{'b':2}",
                "{'a':1,'b':2}|b|{'a':1}",
                "{'a':1, 'b':2 , 'c' : 3 }|b|{'a':1 , 'c' : 3 }",
                "{ 'a':1 }|a|{}",
                "{⏎  'a': 1,⏎  'b': 2⏎}|a|{⏎  'b': 2⏎}",
                "{⏎  'a': 1,⏎  'b': 2⏎}|b|{⏎  'a': 1⏎}",
                "{'p':{'a':1},'x':0}|p.a|{'p':{},'x':0}",
                "{'p':null}|p.a|{'p':null}",
                "{'x':0}|a|{'x':0}",
            })
    void takesAMemberOutWithItsComma(String before, String field, String after) throws IOException {
        assertThat(string(text(before).without(FieldPath.of(field)))).isEqualTo(plain(after));
    }

    @Test
    void writesNumbersPlainly() throws IOException {
        assertThat(written(DoubleNode.valueOf(2888.0))).isEqualTo("2888");
        assertThat(written(DecimalNode.valueOf(new BigDecimal("2.888E+3")))).isEqualTo("2888");
        assertThat(written(DecimalNode.valueOf(new BigDecimal("2888.00")))).isEqualTo("2888");
        assertThat(written(DecimalNode.valueOf(new BigDecimal("4.50")))).isEqualTo("4.50");
        assertThat(written(DoubleNode.valueOf(1e-7))).isEqualTo("0.0000001");
        assertThat(written(DoubleNode.valueOf(-0.0))).isEqualTo("0");
    }

    @Test
    void writesTextsSafely() throws IOException {
        assertThat(written(TextNode.valueOf("a\"b\\c/\n\t\u0001\u007f")))
                .isEqualTo("\"a\\\"b\\\\c/\\n\\t\\u0001\u007f\"");
        assertThat(written(TextNode.valueOf("Café 婚宴 😀"))).isEqualTo("\"Café 婚宴 😀\"");
        assertThat(written(TextNode.valueOf("half \ud83d of"))).isEqualTo("\"half \\ud83d of\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "false|{'n':'plain'}|'é'",
                "true |{'n':'plain'}|'\\u00e9'",
                "true |{'n':'plain \\n \\u0009'}|'\\u00e9'",
                "true |{'n':'ü'}|'é'",
                "false|{'n':'\\u00fc'}|'\\u00e9'",
                "false|{'n':'\\\\u00fc'}|'é'",
                "false|{'n':'\\u00fc and ü'}|'é'",
            })
    void escapesWhatIsNotAsciiWhereTheVenueOrTheFileDoes(
            boolean asciiFile, String venue, String written) throws IOException {
        VenueText before =
                new VenueText(
                        plain(venue).getBytes(StandardCharsets.UTF_8),
                        new TextStyle(asciiFile, Layout.ONE_LINE));

        VenueText after = before.with(FieldPath.of("v"), TextNode.valueOf("é"));

        assertThat(string(after)).endsWith("\"v\":" + plain(written) + "}");
    }

    @Test
    void takesTheLayoutOfItsNeighbourForAVenueWithoutMembers() throws IOException {
        Layout neighbour = new Layout("\n    ", ",\n    ", "\n  ", ": ");
        VenueText empty =
                new VenueText(
                        "{}".getBytes(StandardCharsets.UTF_8), new TextStyle(false, neighbour));

        assertThat(string(empty.with(FieldPath.of("p.a"), json("1"))))
                .isEqualTo("{\n    \"p\": {\n      \"a\": 1\n    }\n  }");
    }

    private static String written(JsonNode value) throws IOException {
        String text = string(text("{'v':0}").with(FieldPath.of("v"), value));
        return text.substring("{\"v\":".length(), text.length() - 1);
    }

    private static VenueText text(String shown) {
        return new VenueText(
                plain(shown).getBytes(StandardCharsets.UTF_8),
                new TextStyle(false, Layout.ONE_LINE));
    }

    private static JsonNode json(String shown) throws IOException {
        return StrictJson.tree(plain(shown).getBytes(StandardCharsets.UTF_8));
    }

    private static String string(VenueText text) {
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }

    private static String plain(String shown) {
        return shown.replace('\'', '"').replace("↵", "\r\n").replace('⏎', '\n').replace('→', '\t');
    }
}
