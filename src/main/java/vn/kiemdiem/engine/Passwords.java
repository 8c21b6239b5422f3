package vn.kiemdiem.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.jspecify.annotations.Nullable;

/** Passwords of imported accounts, too: until an administrator gives one, there is none and none is right. */
class Passwords extends PasswordManager {

    Passwords(PasswordEncryptor encryptor) {
        super(encryptor, List.of());
    }

    @Override
    public boolean check(String password, @Nullable String encrypted) {
        return encrypted != null && super.check(password, encrypted);
    }
}
