package vn.kiemdiem.engine.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 403 to what the engine would let whoever may work on a task do with it, though no duty is done so: end it by
 * an error or an escalation past its form, hang any file on it, or claim it in somebody else's name, who then might see
 * and fulfil it.
 */
final class ClosedCallsFilter extends OncePerRequestFilter {

    private static final Pattern CLOSED =
            Pattern.compile(".*/task/[^/]+/+(?:bpmnError|bpmnEscalation|attachment/+create)/*");
    private static final Pattern CLAIM = Pattern.compile(".*/task/[^/]+/+claim/*");
    private static final String ENGINE_REST = "/engine-rest";
    private static final int LARGEST = 4096;

    private static final String BY_ITS_FORM = "Không dùng được: một việc chỉ hoàn thành bằng biểu mẫu của nó.";
    private static final String ONLY_ONESELF = "Chỉ được nhận việc cho chính mình.";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Decoded and normalized by the container: no encoding, double slash or parameter goes round.
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<String> caller = caller(request);
        if (!"POST".equals(request.getMethod()) || caller.isEmpty()) {
            chain.doFilter(request, response);
        } else if (CLOSED.matcher(path).matches()) {
            refuse(response, BY_ITS_FORM);
        } else if (CLAIM.matcher(path).matches()) {
            claim(caller.get(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Each door looks at one thing only: a name sent to the web apps would prove nothing. */
    private static Optional<String> caller(HttpServletRequest request) {
        return ENGINE_REST.equals(request.getServletPath())
                ? CallerName.sent(request).map(pair -> pair[0])
                : CallerName.ofSession(request);
    }

    private void claim(String caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST);
        JsonNode user = userIn(body);
        if (user.isMissingNode() || user.isNull() || caller.equals(user.asText())) {
            chain.doFilter(new ReadRequest(request, body), response);
        } else {
            refuse(response, ONLY_ONESELF);
        }
    }

    /** What cannot be read is the engine's to refuse, and it gets nothing more to read. */
    private JsonNode userIn(byte[] body) throws IOException {
        try {
            return json.readTree(body).path("userId");
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private void refuse(HttpServletResponse response, String sentence) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream()
                .write(json.writeValueAsBytes(Map.of("type", RefusalFilter.REFUSED, "message", sentence)));
    }

    /** The same request with its body, which has been read. */
    private static final class ReadRequest extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ReadStream(new ByteArrayInputStream(body));
        }
    }

    private static final class ReadStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        ReadStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
