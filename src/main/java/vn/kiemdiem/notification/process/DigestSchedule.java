package vn.kiemdiem.notification.process;

import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.notification.NotificationProperties;

/** Says in the timer of the daily digest when it goes out. */
@Component
public class DigestSchedule implements Vocabulary {

    private final NotificationProperties properties;

    DigestSchedule(NotificationProperties properties) {
        this.properties = properties;
    }

    /** A Quartz cron expression; read when the process is deployed. */
    public String cycle() {
        return properties.digestCycle();
    }

    @Override
    public String word() {
        return "digestSchedule";
    }
}
