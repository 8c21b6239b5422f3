package vn.kiemdiem.engine.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ldap.LdapAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.util.TestPropertyValues.Type;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import vn.kiemdiem.engine.StartupRefused;
import vn.kiemdiem.engine.signon.SignOnProperties.Oidc;

class SignOnConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(LdapAutoConfiguration.class, ValidationAutoConfiguration.class))
            .withUserConfiguration(LdapConfiguration.class, OidcConfiguration.class);

    @Test
    void nothingIsThereUntilItIsConfigured() {
        application.run(context -> assertThat(context)
                .doesNotHaveBean(DirectoryPasswords.class)
                .doesNotHaveBean(WebAppGuard.class)
                .doesNotHaveBean("springSecurityFilterChain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps://danh-ba.example", "ldap://localhost:389", "ldap://127.0.0.1:389"})
    void passwordsGoToTheDirectoryInSecret(String address) {
        application
                .withPropertyValues("kiemdiem.sign-on.ldap.user-filter=(uid={0})", "spring.ldap.urls=" + address)
                .run(context -> assertThat(context).hasSingleBean(DirectoryPasswords.class));
    }

    @Test
    void environmentOfTheReadmeIsUnderstood() {
        application
                .withInitializer(context -> TestPropertyValues.of(
                                "KIEMDIEM_SIGNON_LDAP_USERFILTER=(sAMAccountName={0})",
                                "SPRING_LDAP_URLS=ldaps://danh-ba.example:636",
                                "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_COQUAN_CLIENTID=kiem-diem")
                        .applyTo(context.getEnvironment(), Type.SYSTEM_ENVIRONMENT))
                .run(context -> {
                    assertThat(context).hasSingleBean(DirectoryPasswords.class);
                    OAuth2ClientProperties clients = Binder.get(context.getEnvironment())
                            .bind("spring.security.oauth2.client", OAuth2ClientProperties.class)
                            .get();
                    assertThat(clients.getRegistration()).containsOnlyKeys("coquan");
                });
    }

    @Test
    void directoryToWhichPasswordsWouldGoInPlainTextIsRefused() {
        application
                .withPropertyValues(
                        "kiemdiem.sign-on.ldap.user-filter=(uid={0})",
                        "spring.ldap.urls=ldaps://danh-ba.example,ldap://danh-ba-2.example")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StartupRefused.class)
                        .hasMessageContainingAll("ldap://danh-ba-2.example", "ldaps://"));
    }

    @Test
    void filterThatFindsEverybodyIsRefused() {
        application
                .withPropertyValues("kiemdiem.sign-on.ldap.user-filter=(objectClass=person)")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("phải là bộ lọc LDAP có {0}"));
    }

    @Test
    void providerThatIsNotDescribedIsRefused() {
        SignOnProperties properties = new SignOnProperties(new Oidc("co-quan", "preferred_username"), null);
        OidcConfiguration configuration = new OidcConfiguration(properties, new CamundaBpmProperties());
        var none = new DefaultListableBeanFactory().getBeanProvider(ClientRegistrationRepository.class);

        assertThatThrownBy(() -> configuration.webAppGuard(none))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("spring.security.oauth2.client.registration.co-quan");
    }
}
