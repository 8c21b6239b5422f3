package vn.kiemdiem.demo;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.StaffAccount;

/**
 * Gives a newcomer something to look at: an invented organization whose plan is running, with everybody's own work
 * waiting, and says where to go. It loads nothing where the plan has run before.
 */
@Component
@Profile("demo")
@Order(DemoLoader.AFTER_START_UP)
class DemoLoader implements ApplicationRunner {

    static final int AFTER_START_UP = 100;

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoOrganization organization;
    private final DemoPlan plan;
    private final Environment environment;

    DemoLoader(DemoOrganization organization, DemoPlan plan, Environment environment) {
        this.organization = organization;
        this.plan = plan;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (plan.neverStarted()) {
            organization.load();
            plan.start();
        }
        LOG.info(welcome());
    }

    private String welcome() {
        StringBuilder text = new StringBuilder("\n\n  Kiểm Điểm đang chạy: http://localhost:")
                .append(environment.getProperty("local.server.port", "8080"))
                .append("/\n  Đăng nhập (mật khẩu chung: ")
                .append(organization.password())
                .append(")\n");
        List<StaffAccount> accounts = organization.accounts();
        int width = accounts.stream()
                .mapToInt(account -> account.id().length())
                .max()
                .orElse(1);
        String line = "    %-" + width + "s  %s%n";
        accounts.forEach(account -> text.append(line.formatted(account.id(), account.displayName())));
        return text.toString();
    }
}
