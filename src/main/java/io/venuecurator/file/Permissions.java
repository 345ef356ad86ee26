package io.venuecurator.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may do what with a file: carried over to the file that takes its place. */
final class Permissions {

    private static final Logger LOG = LoggerFactory.getLogger(Permissions.class);

    private static final Set<PosixFilePermission> WRITE =
            Set.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    private Permissions() {}

    /**
     * Whether a file or folder may be written. One that nobody may write counts as read-only for an
     * administrator as well, whom the system would let through.
     */
    static boolean allowWriting(Path path) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return Files.isWritable(path)
                && (view == null
                        || view.readAttributes().permissions().stream().anyMatch(WRITE::contains));
    }

    /** Copies permissions and, as far as the system allows it, owner and group. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView source =
                Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView target =
                Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source != null && target != null) {
            PosixFileAttributes attributes = source.readAttributes();
            copyOwner(attributes, target);
            target.setPermissions(attributes.permissions());
        }
        AclFileAttributeView acl = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView targetAcl = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (acl != null && targetAcl != null) {
            targetAcl.setAcl(acl.getAcl());
        }
    }

    private static void copyOwner(PosixFileAttributes from, PosixFileAttributeView to) {
        try {
            PosixFileAttributes own = to.readAttributes();
            if (!own.owner().equals(from.owner())) {
                to.setOwner(from.owner());
            }
            if (!own.group().equals(from.group())) {
                to.setGroup(from.group());
            }
        } catch (IOException e) {
            LOG.debug("Owner or group cannot be kept", e);
        }
    }
}
