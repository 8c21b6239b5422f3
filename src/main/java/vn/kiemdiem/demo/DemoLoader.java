package vn.kiemdiem.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
 * Gives a newcomer something to look at: an invented organization whose plan is running, or several at the same time,
 * with everybody's own work waiting, and says where to go. It loads nothing where the plan has run before.
 */
@Component
@Profile("demo")
@Order(DemoLoader.AFTER_START_UP)
class DemoLoader implements ApplicationRunner {

    static final int AFTER_START_UP = 100;

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    /** With several plans the welcome names a few accounts of each. */
    private static final int FEW = 6;

    private final DemoOrganization organization;
    private final DemoPlan plans;
    private final Map<String, Demo> running;
    private final Environment environment;

    DemoLoader(DemoOrganization organization, DemoPlan plans, DemoProperties properties, Environment environment) {
        this.organization = organization;
        this.plans = plans;
        this.running = properties.running();
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<String> first =
                running.keySet().stream().filter(plans::neverStarted).toList();
        for (String plan : first) {
            organization.load(running.get(plan));
        }
        if (!first.isEmpty()) {
            organization.givePasswords();
        }
        for (String plan : first) {
            plans.start(plan, running.get(plan));
        }
        LOG.info(welcome());
    }

    private String welcome() {
        StringBuilder text = new StringBuilder("\n\n  Kiểm Điểm đang chạy: http://localhost:")
                .append(environment.getProperty("local.server.port", "8080"))
                .append("/\n  Đăng nhập (mật khẩu chung: ")
                .append(organization.password())
                .append(")\n");
        boolean several = running.size() > 1;
        running.forEach((plan, demo) -> {
            if (several) {
                text.append("\n  ").append(plans.title(plan)).append('\n');
            }
            append(
                    organization.accounts(demo).stream()
                            .limit(several ? FEW : Long.MAX_VALUE)
                            .toList(),
                    text);
        });
        return text.toString();
    }

    private static void append(List<StaffAccount> accounts, StringBuilder text) {
        int width = accounts.stream()
                .mapToInt(account -> account.id().length())
                .max()
                .orElse(1);
        String line = "    %-" + width + "s  %s%n";
        accounts.forEach(account -> text.append(line.formatted(account.id(), account.displayName())));
    }
}
