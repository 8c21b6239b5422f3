package vn.kiemdiem.engine.signon;

import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.ldap.LdapProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import vn.kiemdiem.engine.AdminProperties;
import vn.kiemdiem.engine.StartupRefused;
import vn.kiemdiem.engine.signon.SignOnProperties.Ldap;

/** Lets a directory check the passwords, wherever they are typed or sent. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(SignOnProperties.LDAP)
@EnableConfigurationProperties({SignOnProperties.class, AdminProperties.class})
class LdapConfiguration {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Bean
    DirectoryPasswords directoryPasswords(
            SignOnProperties properties,
            AdminProperties administrator,
            LdapProperties reached,
            Environment environment,
            LdapContextSource source) {
        Arrays.stream(reached.determineUrls(environment)).forEach(LdapConfiguration::requireSecrecy);
        Ldap ldap = Objects.requireNonNull(properties.ldap());
        BindAuthenticator binding = new BindAuthenticator(source);
        binding.setUserSearch(new FilterBasedLdapUserSearch(ldap.userBase(), ldap.userFilter(), source));
        return new DirectoryPasswords(new Directory(binding), administrator.user());
    }

    /** Before the doors, which ask the directory. */
    @Bean
    FilterRegistrationBean<UnavailableDirectoryFilter> unavailableDirectoryFilter() {
        FilterRegistrationBean<UnavailableDirectoryFilter> filter =
                new FilterRegistrationBean<>(new UnavailableDirectoryFilter());
        filter.addUrlPatterns("/engine-rest/*", "/api/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        return filter;
    }

    /** The password itself goes to the directory. */
    private static void requireSecrecy(String address) {
        URI url = URI.create(address);
        if (!"ldaps".equals(url.getScheme()) && !THIS_MACHINE.contains(Objects.toString(url.getHost()))) {
            throw new StartupRefused("spring.ldap.urls: «" + address
                    + "» gửi mật khẩu không mã hóa; hãy dùng ldaps://…:636 (chỉ máy này mới được dùng ldap://).");
        }
    }
}
