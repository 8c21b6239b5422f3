package vn.kiemdiem.engine.signon;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Lets the engine ask the directory for the passwords and for nothing else.
 *
 * <p>The engine's own LDAP plugin would take users and groups from the directory as well, read-only; here they come from
 * the organization's files, with the rights that hang on them. So the engine keeps its tables, its delays after wrong
 * passwords and its locked accounts, and an account that is not in the product is nobody's, whatever the directory says.
 */
class DirectoryPasswords extends AbstractProcessEnginePlugin {

    private final Directory directory;
    private final String administrator;

    /** The administrator's password stays the engine's: a directory that fails locks out everybody else. */
    DirectoryPasswords(Directory directory, String administrator) {
        this.directory = directory;
        this.administrator = administrator;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(new Sessions());
    }

    private final class Sessions implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return WritableIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new Identities();
        }
    }

    private final class Identities extends DbIdentityServiceProvider {

        @Override
        protected boolean matchPassword(String password, UserEntity user) {
            return administrator.equals(user.getId())
                    ? super.matchPassword(password, user)
                    : directory.accepts(user.getId(), password);
        }
    }
}
