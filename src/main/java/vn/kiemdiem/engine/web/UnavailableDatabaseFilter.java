package vn.kiemdiem.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kiemdiem.engine.DatabaseAway;

/**
 * Answers 503 with one sentence, and when to come again, whatever was asked while the database cannot serve; without it
 * people would read 500 and the words of a driver.
 */
class UnavailableDatabaseFilter extends OncePerRequestFilter {

    private static final String SECONDS_TO_WAIT = "10";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, String> earlier = headers(response);
        Answer answer = new Answer(request, response);
        try {
            chain.doFilter(request, answer);
        } catch (ServletException | IOException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            answer.isVoid = true;
        }
        if (answer.isVoid && !response.isCommitted()) {
            // Headers, too: the length of what was to be answered stands among them.
            response.reset();
            earlier.forEach(response::setHeader);
            write(request.getRequestURI(), response);
        }
    }

    /** What filters before this one tell browsers with every answer. */
    private static Map<String, String> headers(HttpServletResponse response) {
        return response.getHeaderNames().stream()
                .collect(Collectors.toMap(Function.identity(), response::getHeader, (first, same) -> first));
    }

    private static void write(String path, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (path.startsWith("/api/")) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write("{\"status\":503,\"detail\":\"" + DatabaseAway.SENTENCE + "\"}");
        } else if (path.startsWith("/engine-rest") || path.contains("/api/")) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write("{\"type\":\"Unavailable\",\"message\":\"" + DatabaseAway.SENTENCE + "\"}");
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().write(DatabaseAway.SENTENCE);
        }
    }

    /** Once it is to be an error that the database has caused, nothing that is written goes out. */
    private static final class Answer extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private boolean isVoid;

        Answer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void setStatus(int status) {
            if (!voids(status)) {
                super.setStatus(status);
            }
        }

        @Override
        public void sendError(int status) throws IOException {
            if (!voids(status)) {
                super.sendError(status);
            }
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            if (!voids(status)) {
                super.sendError(status, message);
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return isVoid ? new Nowhere() : super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            return isVoid ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!isVoid) {
                super.flushBuffer();
            }
        }

        private boolean voids(int status) {
            isVoid |= status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                    && !isCommitted()
                    && request.getAttribute(DatabaseAway.attribute()) != null;
            return isVoid;
        }
    }

    private static final class Nowhere extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("nothing is written here");
        }

        @Override
        public void write(int octet) {
            // Nobody reads it.
        }
    }
}
