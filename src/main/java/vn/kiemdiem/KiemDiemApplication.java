package vn.kiemdiem;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: engine, web apps, own tables and the plans of {@code bpmn/}. */
@SpringBootApplication
public class KiemDiemApplication {

    /** The one zone of the product: the engine stores timestamps without zone, so every node must agree. */
    public static final String ZONE = "Asia/Ho_Chi_Minh";

    public static void main(String[] args) {
        // The engine reads the JVM's zone once, when its date classes are loaded.
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication.run(KiemDiemApplication.class, args);
    }
}
