package io.venuecurator.research.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that only their owner may read or write, on POSIX systems and on Windows. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private OwnerOnly() {}

    /** Creates the empty file anew, closed to others before anything is written into it. */
    static Path create(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (posix(file) != null) {
            return Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
        }
        Files.createFile(file);
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl == null) {
            throw new IOException("This file system knows no owners: " + file);
        }
        acl.setAcl(
                List.of(
                        AclEntry.newBuilder()
                                .setType(AclEntryType.ALLOW)
                                .setPrincipal(acl.getOwner())
                                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                                .build()));
        return file;
    }

    /** Whether nobody but the owner, or the system's administrators on Windows, may read a file. */
    static boolean is(Path file) throws IOException {
        PosixFileAttributeView posix = posix(file);
        return posix == null || OWNER.containsAll(posix.readAttributes().permissions());
    }

    private static @Nullable PosixFileAttributeView posix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }
}
