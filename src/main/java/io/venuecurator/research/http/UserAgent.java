package io.venuecurator.research.http;

/**
 * Who we say we are to the sites that we read.
 *
 * @param version the program's version
 * @param contact an address or URL under which the operator can be reached, may be empty
 */
public record UserAgent(String version, String contact) {

    /** The name that robots.txt files address us by. */
    public static final String ROBOT = "venuecurator";

    /**
     * Checks that both can stand in a header.
     *
     * @throws IllegalArgumentException if one has characters other than printable ASCII
     */
    public UserAgent {
        if (!(version + contact).chars().allMatch(c -> c > 0x1F && c < 0x7F)) {
            throw new IllegalArgumentException(
                    "the contact \"%s\" must be plain ASCII, such as an email address"
                            .formatted(contact));
        }
    }

    /** The header's value. */
    public String header() {
        String product = "VenueCurator/" + version;
        return contact.isBlank() ? product : product + " (+" + contact + ")";
    }
}
