package io.venuecurator.research.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jsoup.nodes.Element;

/**
 * Email addresses that Cloudflare hides from simple readers and shows in a browser: hexadecimal,
 * each byte combined by exclusive or with the first.
 */
final class ProtectedEmail {

    private static final String LINK = "/cdn-cgi/l/email-protection#";
    private static final int LONGEST = 2 * 321;

    private ProtectedEmail() {}

    /** The address that a browser would show in place of this element, else empty. */
    static String of(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        if (element.hasAttr("data-cfemail")) {
            return decode(element.attr("data-cfemail"));
        }
        String link = element.attr("href");
        int at = link.indexOf(LINK);
        boolean shown = at >= 0 && element.ownText().contains("[email");
        return shown ? decode(link.substring(at + LINK.length())) : "";
    }

    private static String decode(String hex) {
        if (hex.length() < 4 || hex.length() > LONGEST) {
            return "";
        }
        byte[] bytes;
        try {
            bytes = HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException notHex) {
            return "";
        }
        for (int i = 1; i < bytes.length; i++) {
            bytes[i] ^= bytes[0];
        }
        return new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    }
}
