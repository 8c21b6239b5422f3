package vn.kiemdiem.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.kiemdiem.ProductTest;

@ProductTest
class FreshFilesTest {

    @Autowired
    private TestRestTemplate http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasklist/scripts/config.js",
                "tasklist/scripts/kiem-diem.js",
                "tasklist/styles/user-styles.css",
                "tasklist/locales/vi.json",
                "cockpit/scripts/config.js",
                "admin/locales/vi.json",
                "welcome/styles/user-styles.css",
            })
    void browsersAskWhetherTheProductsFilesHaveChanged(String file) {
        ResponseEntity<String> answer = http.getForEntity("/camunda/app/" + file, String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-cache");
        assertThat(answer.getHeaders().getLastModified()).isPositive();
    }
}
