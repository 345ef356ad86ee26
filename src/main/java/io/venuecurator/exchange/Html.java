package io.venuecurator.exchange;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes HTML. Every text goes through {@link #text}, which leaves no way for it to become markup;
 * markup itself comes only from constants of this program.
 */
final class Html {

    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** Markup of the program's own. */
    Html raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** A text from anywhere. */
    Html text(String text) throws IOException {
        out.write(escape(text));
        return this;
    }

    /** A cell of a table. */
    Html cell(String text) throws IOException {
        return raw("<td>").text(text).raw("</td>");
    }

    /** A cell that holds a number. */
    Html number(String text) throws IOException {
        return raw("<td class=\"n\">").text(text).raw("</td>");
    }

    /** A cell with a bar; the number beside it says the same. */
    Html bar(int percent) throws IOException {
        int width = Math.clamp(percent, 0, 100);
        return raw("<td class=\"b\"><span style=\"width:" + width + "%\"></span></td>");
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        XmlText.clean(text)
                .codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                case '\'' -> escaped.append("&#39;");
                                default -> escaped.appendCodePoint(c);
                            }
                        });
        return escaped.toString();
    }
}
