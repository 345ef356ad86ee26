package io.venuecurator.research.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    private static String of(String html) {
        return VisibleText.of(Jsoup.parse(html));
    }

    @Test
    void givesALineToEachBlock() {
        assertThat(
                        of(
                                "<h1>Orchid\n  Hall</h1>Tel <b>6123</b>&nbsp;4567<p>One<br>Two<ul><li>a<li>b</ul>"))
                .isEqualTo("Orchid Hall\nTel 6123 4567\nOne\nTwo\na\nb");
    }

    @Test
    void keepsHeaderAndFooter() {
        assertThat(of("<header>Top</header><main>Body</main><footer>hello@a.example</footer>"))
                .isEqualTo("Top\nBody\nhello@a.example");
    }

    @Test
    void putsTheCellsOfARowSideBySide() {
        assertThat(
                        of(
                                "<table><tr><th>Day<th>Lunch<tr><td><p>Sat</p><td><div>$888++</div>"
                                        + "<div>per table</div></table>after"))
                .isEqualTo("Day  Lunch\nSat  $888++ per table\nafter");
    }

    @Test
    void keepsTheLinesOfATableThatOnlyLaysOutThePage() {
        String column = "<p>" + "long text ".repeat(15) + "</p>";
        assertThat(of("<table><tr><td>" + column + column + "<td>menu</table>").lines()).hasSize(3);
        assertThat(of("<table><tr><td><table><tr><td>a<td>b</table><p>c</table>"))
                .isEqualTo("a  b\nc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<style>x</style>",
                "<template>x</template>",
                "<noscript>x</noscript>",
                "<p hidden>x</p>",
                "<div style='color:red; DISPLAY : none'><p>x</p></div>",
                "<p style='visibility:hidden'>x</p>",
                "<svg><text>x</text></svg>",
                "<select><option>x</select>",
                "<!-- x -->",
                "<title>x</title>"
            })
    void leavesOutWhatNobodySees(String html) {
        assertThat(of("a " + html + " b").replaceAll("\\s+", " ")).isEqualTo("a b");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(of("<pre>Lunch   $888\nDinner  $999</pre>"))
                .isEqualTo("Lunch $888\nDinner $999");
    }

    @Test
    void showsAddressesThatCloudflareHides() {
        // "a@b.sg" with the key 0x42
        String hex = "42230220" + "6c3125";
        assertThat(
                        of(
                                "Mail <a class=__cf_email__ data-cfemail="
                                        + hex
                                        + ">[email&#160;protected]</a>!"))
                .isEqualTo("Mail a@b.sg!");
        assertThat(of("<a href='/cdn-cgi/l/email-protection#" + hex + "'>[email protected]</a>"))
                .isEqualTo("a@b.sg");
        assertThat(of("<a href='/cdn-cgi/l/email-protection#" + hex + "'>Write to us</a>"))
                .isEqualTo("Write to us");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "zz", "4", "4223022"})
    void leavesABrokenHiddenAddressAsItIs(String hex) {
        assertThat(of("<a data-cfemail='" + hex + "'>[email protected]</a>"))
                .isEqualTo("[email protected]");
    }

    @Test
    void dropsWhatCouldHideOrReorderText() {
        assertThat(of("6\u200B1\u00AD2\u202E3\u0007")).isEqualTo("6123");
    }

    @Test
    void walksDeepTreesWithoutRecursion() {
        String html = "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000);
        assertThat(of(html)).isEqualTo("deep");
        assertThat(of("<b><i><table><tr><td>".repeat(20_000) + "deep")).contains("deep");
    }

    @Property
    void noLineIsEmptyOrPadded(@ForAll String html) {
        assertThat(of(html).lines())
                .allSatisfy(line -> assertThat(line).isNotEmpty().isEqualTo(line.strip()));
    }

    @Test
    void linksToMailAndTelephoneStandApartFromTheWordsAround() {
        assertThat(
                        of(
                                "<p>Write to<a href='mailto:a@fig.example'>a@fig.example</a>or"
                                        + "<a href='tel:61234567'>6123 4567</a>.</p>"))
                .isEqualTo("Write to a@fig.example or 6123 4567.");
    }
}
