package vn.kiemdiem.engine.signon;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFException;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import vn.kiemdiem.RestCalls;

/** A directory in memory that knows a few people and their passwords, and lets one account look for them. */
public final class PeopleDirectory implements AutoCloseable {

    public static final String BASE = "dc=co-quan,dc=vn";
    public static final String READER = "cn=kiem-diem," + BASE;
    public static final String READER_PASSWORD = "mat-khau-tai-khoan-doc";

    private final String scheme;
    private final InMemoryDirectoryServer server;

    private PeopleDirectory(String scheme, InMemoryListenerConfig listener) throws LDAPException, LDIFException {
        this.scheme = scheme;
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.setListenerConfigs(listener);
        config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
        config.addAdditionalBindCredentials(READER, READER_PASSWORD);
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: co-quan");
        server.add("dn: ou=nguoi-dung," + BASE, "objectClass: organizationalUnit", "ou: nguoi-dung");
        add("bi-thu", "mat-khau-bi-thu");
        add("cap-uy", RestCalls.PASSWORD);
        add("quan-tri", "mat-khau-quan-tri");
        add("nguoi-la", "mat-khau-nguoi-la");
        server.startListening();
    }

    /** One that anybody on this machine may listen to. */
    static PeopleDirectory start() {
        try {
            return new PeopleDirectory("ldap", InMemoryListenerConfig.createLDAPConfig("ldap"));
        } catch (LDAPException | LDIFException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that speaks TLS from the first byte, with the key in the store. */
    public static PeopleDirectory startWithKey(Path store, String password) {
        try {
            SSLUtil keys =
                    new SSLUtil(new KeyStoreKeyManager(store.toFile(), password.toCharArray(), "PKCS12", null), null);
            return new PeopleDirectory(
                    "ldaps", InMemoryListenerConfig.createLDAPSConfig("ldaps", 0, keys.createSSLServerSocketFactory()));
        } catch (LDAPException | LDIFException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it is. */
    public String address() {
        return scheme + "://localhost:" + server.getListenPort();
    }

    void stopAnswering() {
        server.shutDown(false);
    }

    void answerAgain() {
        try {
            server.startListening();
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.shutDown(true);
    }

    /** The entry's name is not the account's, as in many directories. */
    private void add(String account, String password) throws LDAPException, LDIFException {
        server.add(
                "dn: cn=Người " + account + ",ou=nguoi-dung," + BASE,
                "objectClass: inetOrgPerson",
                "cn: Người " + account,
                "sn: " + account,
                "uid: " + account,
                "userPassword: " + password);
    }
}
