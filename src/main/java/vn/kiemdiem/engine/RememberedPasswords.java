package vn.kiemdiem.engine;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

/**
 * Spares a program that sends its password with each call of the API the slow hash from the second call on. What is kept
 * is no password, but a digest of it under a key of this process, beside the very hash that is stored: a password that
 * was changed is unknown at once, and a wrong one takes its time each time.
 */
class RememberedPasswords implements PasswordEncryptor {

    private static final String DIGEST = "HmacSHA256";
    private static final int MOST = 1_000;

    private final PasswordEncryptor slow;
    private final SecretKey key;
    private final Map<String, byte[]> right = Collections.synchronizedMap(new LastUsed());

    RememberedPasswords(PasswordEncryptor slow) {
        this.slow = slow;
        try {
            this.key = KeyGenerator.getInstance(DIGEST).generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String encrypt(String password) {
        return slow.encrypt(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        byte[] digest = digest(password);
        if (MessageDigest.isEqual(digest, right.get(encrypted))) {
            return true;
        }
        boolean matches = slow.check(password, encrypted);
        if (matches) {
            right.put(encrypted, digest);
        }
        return matches;
    }

    @Override
    public String hashAlgorithmName() {
        return slow.hashAlgorithmName();
    }

    private byte[] digest(String password) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Digests of those who called last, by the hash that is stored. */
    private static final class LastUsed extends LinkedHashMap<String, byte[]> {

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST;
        }
    }
}
