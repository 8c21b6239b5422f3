package vn.kiemdiem.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.kiemdiem.engine.StartupRefused;

/**
 * The demo's settings.
 *
 * @param password the one password of all demo accounts
 * @param plan the ids of the plans that run, one or several at the same time
 * @param plans the demos there are, by the id of their plan
 */
@ConfigurationProperties("kiemdiem.demo")
record DemoProperties(String password, List<String> plan, Map<String, Demo> plans) {

    /**
     * The demos of the plans that run, by the id of their plan, in the order in which they are named.
     *
     * @throws StartupRefused when there is no demo of one of them
     */
    Map<String, Demo> running() {
        Map<String, Demo> running = new LinkedHashMap<>();
        for (String id : plan) {
            Demo demo = plans.get(id);
            if (demo == null) {
                throw new StartupRefused("Không có bản demo «" + id + "»: hãy đặt kiemdiem.demo.plan là một trong "
                        + String.join(", ", new TreeSet<>(plans.keySet())) + ".");
            }
            running.put(id, demo);
        }
        return running;
    }
}
