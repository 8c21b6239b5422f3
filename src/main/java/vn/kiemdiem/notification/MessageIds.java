package vn.kiemdiem.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Message-IDs: the same for the same key of the same installation, so that a mail server that gets a mail twice can
 * tell; another for another installation, whose mails must not be taken for ours.
 */
final class MessageIds {

    private static final int LENGTH = 32;

    private final NotificationProperties properties;

    MessageIds(NotificationProperties properties) {
        this.properties = properties;
    }

    String of(String key) {
        byte[] hash = sha256().digest((properties.baseAddress() + "\n" + key).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, LENGTH) + "@" + properties.mailDomain();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
