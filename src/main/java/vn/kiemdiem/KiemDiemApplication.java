package vn.kiemdiem;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.oauth2.client.servlet.OAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import vn.kiemdiem.engine.StartupRefused;

/** Starts the product: engine, web apps, own tables and the plans of {@code bpmn/}. */
@SpringBootApplication(
        // Spring Security guards what a sign-on asks it to guard, and nothing by itself.
        exclude = {
            SecurityAutoConfiguration.class,
            SecurityFilterAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            OAuth2ClientWebSecurityAutoConfiguration.class
        })
public class KiemDiemApplication {

    /** The one zone of the product: the engine stores timestamps without zone, so every node must agree. */
    public static final String ZONE = "Asia/Ho_Chi_Minh";

    public static void main(String[] args) {
        // The engine reads the JVM's zone once, when its date classes are loaded.
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication application = new SpringApplication(KiemDiemApplication.class);
        application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                event -> requireDatabase(event.getEnvironment()));
        application.run(args);
    }

    private static void requireDatabase(Environment environment) {
        if (!environment.containsProperty("spring.datasource.url")
                && !environment.containsProperty("kiemdiem.data-dir")) {
            throw new StartupRefused(
                    "Chưa có cơ sở dữ liệu: hãy cho --spring.datasource.url=jdbc:postgresql://… của máy"
                            + " chủ PostgreSQL, hoặc --kiemdiem.data-dir=… để dùng PostgreSQL nhúng.");
        }
    }
}
