package vn.kiemdiem.engine.signon;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A Spring Authorization Server on its own port and, for the browser, on its own host; it knows a few people by name and
 * password, and insists on PKCE.
 */
final class IdentityProvider implements AutoCloseable {

    static final String CLIENT = "kiem-diem";
    static final String SECRET = "bi-mat-cua-bai-kiem-thu";
    static final String PASSWORD = "mat-khau-o-nha-cung-cap";

    private final ServletWebServerApplicationContext context;

    private IdentityProvider(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /** Starts it for a product on that port, and lets these people in. */
    static IdentityProvider start(int productPort, String... people) {
        return new IdentityProvider((ServletWebServerApplicationContext) new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of(
                        "spring.config.name",
                        "identity-provider",
                        "server.port",
                        "0",
                        "product.port",
                        productPort,
                        "people",
                        String.join(",", people)))
                .logStartupInfo(false)
                .run());
    }

    String issuer() {
        return "http://127.0.0.1:" + context.getWebServer().getPort();
    }

    /** Lets the tokens from now on be forged in that way. */
    void forge(ForgedTokens.Way way) {
        context.getBean(ForgedTokens.class).forge(way);
    }

    @Override
    public void close() {
        context.close();
    }

    /** No component, so that the product under test does not find it. */
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Server {

        @Bean
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return http.with(
                            OAuth2AuthorizationServerConfigurer.authorizationServer(),
                            server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService people(Environment environment) {
            UserDetails[] people = Arrays.stream(
                            environment.getRequiredProperty("people").split(","))
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .build())
                    .toArray(UserDetails[]::new);
            return new InMemoryUserDetailsManager(people);
        }

        @Bean
        RegisteredClientRepository clients(Environment environment) {
            String product = "http://localhost:" + environment.getRequiredProperty("product.port");
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId(CLIENT)
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(product + "/login/oauth2/code/co-quan")
                    .postLogoutRedirectUri(product + SignedOffPage.PATH)
                    .scope("openid")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build());
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        RSAKey key() {
            return ForgedTokens.newKey();
        }

        @Bean
        JWKSource<SecurityContext> keys(RSAKey key) {
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder hints(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        JwtEncoder tokens(RSAKey key) {
            return new ForgedTokens(key);
        }
    }
}
