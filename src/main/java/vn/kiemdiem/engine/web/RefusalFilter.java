package vn.kiemdiem.engine.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a refused task with the one sentence for the person, as 4xx, where the engine would answer 500 and wrap
 * the sentence in its own words; what was typed stays in the form.
 */
class RefusalFilter extends OncePerRequestFilter {

    private static final Pattern TASK = Pattern.compile(".*/task/[^/]+/(submit-form|complete|claim|unclaim|resolve)");
    private static final int UNPROCESSABLE = 422;
    private static final List<String> GONE_MARKS =
            List.of("ENGINE-03005", "Cannot find task with id", "task is null", "No matching task with id");
    private static final String GONE = "Việc này vừa được hoàn thành hoặc không còn nữa; hãy tải lại danh sách việc.";
    private static final String FOREIGN = "Việc này thuộc đơn vị khác; tài khoản của bạn không được làm.";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                || !TASK.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, answer);
            if (answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                replace(request, answer);
            }
        } finally {
            answer.copyBodyToResponse();
        }
    }

    private void replace(HttpServletRequest request, ContentCachingResponseWrapper answer) throws IOException {
        Optional<String> sentence = RefusedSentence.on(request);
        if (sentence.isPresent()) {
            write(answer, UNPROCESSABLE, sentence.get());
            return;
        }
        JsonNode body = body(answer);
        String type = body.path("type").asText();
        String message = body.path("message").asText();
        if (GONE_MARKS.stream().anyMatch(message::contains)) {
            write(answer, HttpServletResponse.SC_CONFLICT, GONE);
        } else if (type.equals("AuthorizationException") || answer.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            write(answer, HttpServletResponse.SC_FORBIDDEN, FOREIGN);
        }
    }

    private JsonNode body(ContentCachingResponseWrapper answer) throws IOException {
        byte[] content = answer.getContentAsByteArray();
        return content.length > 0 && content[0] == '{' ? json.readTree(content) : json.createObjectNode();
    }

    private void write(ContentCachingResponseWrapper answer, int status, String sentence) throws IOException {
        answer.resetBuffer();
        answer.setStatus(status);
        answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        answer.getOutputStream().write(json.writeValueAsBytes(Map.of("type", "Refused", "message", sentence)));
    }
}
