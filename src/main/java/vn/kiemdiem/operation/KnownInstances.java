package vn.kiemdiem.operation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The business keys, {@code plan/unit}, of the process instances on which this node worked lately. Static, as logging
 * is: it begins before the application and knows nothing of it.
 */
public final class KnownInstances {

    private static final int MOST = 10_000;

    private static final Map<String, String> KEYS = Collections.synchronizedMap(new LinkedHashMap<>() {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    });

    private KnownInstances() {}

    /** Remembers the instance's key. */
    public static void remember(String instance, String businessKey) {
        KEYS.put(instance, businessKey);
    }

    /** The instance's key, empty where it is not known. */
    static String businessKey(String instance) {
        return KEYS.getOrDefault(instance, "");
    }
}
