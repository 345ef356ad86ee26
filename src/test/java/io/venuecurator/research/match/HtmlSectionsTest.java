package io.venuecurator.research.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlSectionsTest {

    @Test
    void aSectionReachesToTheNextHeadingOfItsLevel() {
        assertThat(under("<h2>A</h2><p>1<h3>B</h3><p>2<h2>C</h2><p>3", "A")).isEqualTo("A 1 B 2");
        assertThat(under("<h2>A</h2><p>1<h3>B</h3><p>2<h2>C</h2><p>3", "B")).isEqualTo("B 2");
    }

    @Test
    void aCardIsItsHeadingsSection() {
        String cards =
                "<div><div class=card><h3>A</h3><p>1</p></div>"
                        + "<div class=card><h3>B</h3><p>2</p></div></div>";

        assertThat(under(cards, "A")).isEqualTo("A 1");
        assertThat(under(cards, "B")).isEqualTo("B 2");
    }

    @Test
    void aHeadingWrappedInItsOwnBoxHeadsWhatFollowsTheBox() {
        assertThat(
                        under(
                                "<div><div><h3>A</h3></div><p>1</p><div><h3>B</h3></div><p>2</p></div>",
                                "A"))
                .isEqualTo("A 1");
    }

    @Test
    void whatStandsBeforeAHeadingIsNotItsSection() {
        assertThat(under("<div><p>0</p><h3>A</h3><p>1</p></div>", "A")).isEqualTo("A 1");
    }

    @Test
    void aListItemOrADescribedThingIsAWhole() {
        assertThat(under("<ul><li>0 <h3>A</h3> 1<li>2</ul>", "A")).isEqualTo("0 A 1");
        assertThat(
                        under(
                                "<div itemscope>0 <span itemprop=name>A</span> 1</div>"
                                        + "<div itemscope><span itemprop=name>B</span></div>",
                                "A"))
                .isEqualTo("0 A 1");
    }

    private static String under(String html, String heading) {
        HtmlSections sections = new HtmlSections(Jsoup.parse(html).body());
        List<Element> section =
                sections.heads().stream()
                        .filter(head -> head.text().equals(heading))
                        .findFirst()
                        .map(sections::under)
                        .orElseThrow();
        return section.stream().map(Element::text).collect(Collectors.joining(" "));
    }
}
