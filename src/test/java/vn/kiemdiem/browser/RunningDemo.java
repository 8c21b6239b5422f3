package vn.kiemdiem.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import vn.kiemdiem.database.TestDatabase;

/**
 * The demo as a newcomer starts it, but on the test's database and with mails going out; jobs run by themselves. The
 * tests are the chapters of one story, in their order.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kiemdiem.data-dir=false",
            "kiemdiem.notification.base-address=" + RunningDemo.ADDRESS,
            "kiemdiem.notification.delivery-enabled=true",
            "kiemdiem.notification.delivery-interval=1s",
            "spring.mail.host=127.0.0.1"
        })
@ActiveProfiles("demo")
@Import({TestDatabase.class, RunningPlan.class})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Story.class)
@interface RunningDemo {

    /** Where mails say that the product is. */
    String ADDRESS = "https://kiem-diem.tra-son.example";
}
