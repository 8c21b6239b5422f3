package vn.kiemdiem.engine;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's accounts, which take as long to refuse an account that does not exist, has no password or has to wait
 * after wrong ones as to refuse a wrong password: how long it took would tell strangers which accounts there are.
 */
class Accounts extends DbIdentityServiceProvider {

    private final PasswordEncryptor slow;
    private boolean looked;

    private Accounts(PasswordEncryptor slow) {
        this.slow = slow;
    }

    /** Asks it anew for each command of the engine. */
    static SessionFactory sessions(PasswordEncryptor slow) {
        return new SessionFactory() {

            @Override
            public Class<?> getSessionType() {
                return WritableIdentityProvider.class;
            }

            @Override
            public Session openSession() {
                return new Accounts(slow);
            }
        };
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        looked = false;
        boolean right = super.checkPassword(userId, password);
        if (!looked && password != null) {
            slow.encrypt(password);
        }
        return right;
    }

    @Override
    protected boolean matchPassword(String password, UserEntity user) {
        looked = user.getPassword() != null;
        return super.matchPassword(password, user);
    }
}
