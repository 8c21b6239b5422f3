package vn.kiemdiem.engine.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.kiemdiem.engine.DatabaseAway;

class UnavailableDatabaseFilterTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/engine-rest/task");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    /** Connection failed, shut down by its administrator, starting, disk full, too many connections. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53100", "53300"})
    void saysThatTheDatabaseIsAway(String state) throws ServletException, IOException {
        answer((request, response) -> {
            throw new IllegalStateException(new SQLException("FATAL: in the words of a driver", state));
        });

        assertUnavailable();
    }

    @Test
    void saysSoWhenNoConnectionIsLeft() throws ServletException, IOException {
        answer((request, response) -> {
            throw new ServletException(new SQLTransientConnectionException("HikariPool-1 - not available"));
        });

        assertUnavailable();
    }

    @Test
    void takesBackWhatTheEnginesDoorSaysInstead() throws ServletException, IOException {
        answer((request, response) -> {
            request.setAttribute(DatabaseAway.attribute(), true);
            response.setContentLength(40);
            ((HttpServletResponse) response).setStatus(500);
            response.getOutputStream().write("{\"message\":\"in the words of a driver\"}".getBytes());
            response.flushBuffer();
        });

        assertUnavailable();
    }

    @Test
    void keepsWhatBrowsersAreToldWithEveryAnswer() throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");

        answer((request, response) -> {
            ((HttpServletResponse) response).setHeader("ETag", "what was to be answered");
            throw new IllegalStateException(new SQLException("", "08006"));
        });

        assertUnavailable();
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.containsHeader("ETag")).isFalse();
    }

    @Test
    void answersApiAsAProblem() throws ServletException, IOException {
        request.setRequestURI("/api/plans");
        answer((request, response) -> {
            throw new IllegalStateException(new SQLException("", "08006"));
        });

        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"detail\":\"" + DatabaseAway.SENTENCE);
    }

    @Test
    void leavesTheProductsOwnFaultsAlone() throws ServletException, IOException {
        assertThatThrownBy(() -> answer((request, response) -> {
                    throw new IllegalStateException(new SQLException("duplicate key", "23505"));
                }))
                .hasRootCauseMessage("duplicate key");

        answer((request, response) -> ((HttpServletResponse) response).setStatus(500));
        assertThat(response.getStatus()).isEqualTo(500);
    }

    private void answer(FilterChain chain) throws ServletException, IOException {
        new UnavailableDatabaseFilter().doFilter(request, response, chain);
    }

    private void assertUnavailable() throws IOException {
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentLength()).isZero();
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(response.getContentAsString())
                .isEqualTo("{\"type\":\"Unavailable\",\"message\":\"" + DatabaseAway.SENTENCE + "\"}");
    }
}
