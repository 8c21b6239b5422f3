package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;

/** The boxes of a dossier can be seen and ticked, each with its words, and what is ticked is submitted. */
@ProductTest
class DossierFormIT {

    private static final String TASK = "Lập hồ sơ cá nhân";
    private static final String ITEMS =
            "[{\"item\":\"item.1\",\"name\":\"Bản tự kiểm điểm\",\"files\":\"0\",\"present\":false},"
                    + "{\"item\":\"item.2\",\"name\":\"Bản kê khai tài sản\",\"files\":\"1 tệp\",\"present\":false}]";

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private String instance;
    private Browser browser;

    @BeforeEach
    void aClerkOpensTheTask() throws IOException {
        TasklistFixture fixture = new TasklistFixture(engine);
        fixture.clerk();
        instance = fixture.task(
                "compile-dossier",
                TASK,
                Map.of("items", SpinValues.jsonValue(ITEMS).create()));
        browser = Browser.on(port);
        browser.login("tasklist", TasklistFixture.CLERK, TasklistFixture.PASSWORD);
        browser.openFilter(TasklistFixture.FILTER);
        browser.openTask(TASK);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void boxesOfEveryRowAreTickedAndSubmitted() {
        assertThat(browser.page().locator(".fjs-form-field-checkbox label").all())
                .hasSize(2)
                .allSatisfy(label -> assertThat(label.boundingBox().width).isGreaterThan(40));

        browser.field("items_present", 1).click();
        browser.screenshot("compile-dossier");
        browser.complete();
        browser.awaitNoForm();

        assertThat(new TasklistFixture(engine).submitted(instance, "items"))
                .contains("{\"item\":\"item.1\",\"name\":\"Bản tự kiểm điểm\",\"files\":\"0\",\"present\":false}")
                .contains(
                        "{\"item\":\"item.2\",\"name\":\"Bản kê khai tài sản\",\"files\":\"1 tệp\",\"present\":true}");
    }
}
