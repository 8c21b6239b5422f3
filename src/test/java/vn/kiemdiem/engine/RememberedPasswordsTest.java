package vn.kiemdiem.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.junit.jupiter.api.Test;

class RememberedPasswordsTest {

    private final List<String> hashed = new ArrayList<>();
    private final RememberedPasswords passwords = new RememberedPasswords(new Counting());

    @Test
    void rightPasswordIsHashedOnlyTheFirstTime() {
        assertThat(passwords.check("right", "hash of right")).isTrue();
        assertThat(passwords.check("right", "hash of right")).isTrue();

        assertThat(hashed).containsExactly("right");
    }

    @Test
    void wrongPasswordIsHashedAndRefusedEachTime() {
        passwords.check("right", "hash of right");

        assertThat(passwords.check("wrong", "hash of right")).isFalse();
        assertThat(passwords.check("wrong", "hash of right")).isFalse();

        assertThat(hashed).containsExactly("right", "wrong", "wrong");
    }

    @Test
    void passwordThatWasChangedIsNoLongerRight() {
        passwords.check("old", "hash of old");

        assertThat(passwords.check("old", "hash of new")).isFalse();
        assertThat(passwords.check("new", "hash of new")).isTrue();
    }

    @Test
    void whoCalledLongAgoIsForgottenAndWhoCallsOftenIsNot() {
        passwords.check("first", "hash of first");
        IntStream.range(0, 1_000).forEach(number -> {
            passwords.check("often", "hash of often");
            passwords.check("user " + number, "hash of user " + number);
        });
        hashed.clear();

        passwords.check("often", "hash of often");
        passwords.check("first", "hash of first");

        assertThat(hashed).containsExactly("first");
    }

    /** Notes what it was asked to hash. */
    private final class Counting implements PasswordEncryptor {

        @Override
        public String encrypt(String password) {
            hashed.add(password);
            return "hash of " + password;
        }

        @Override
        public boolean check(String password, String encrypted) {
            return encrypt(password).equals(encrypted);
        }

        @Override
        public String hashAlgorithmName() {
            return "counting";
        }
    }
}
