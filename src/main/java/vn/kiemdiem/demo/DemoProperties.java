package vn.kiemdiem.demo;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.kiemdiem.engine.StartupRefused;

/**
 * The demo's settings.
 *
 * @param password the one password of all demo accounts
 * @param plan the id of the plan that runs
 * @param plans the demos there are, by the id of their plan
 */
@ConfigurationProperties("kiemdiem.demo")
record DemoProperties(String password, String plan, Map<String, Demo> plans) {

    /**
     * The demo of the plan that runs.
     *
     * @throws StartupRefused when there is no demo of that plan
     */
    Demo running() {
        return Optional.ofNullable(plans.get(plan))
                .orElseThrow(() -> new StartupRefused("Không có bản demo «" + plan
                        + "»: hãy đặt kiemdiem.demo.plan là một trong "
                        + String.join(", ", new TreeSet<>(plans.keySet()))
                        + "."));
    }
}
