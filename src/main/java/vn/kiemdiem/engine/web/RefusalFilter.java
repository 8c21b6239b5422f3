package vn.kiemdiem.engine.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a refused task or deployment with the words for the person, as 4xx, where the engine would answer 500 and
 * wrap them in its own; what was typed stays in the form.
 */
class RefusalFilter extends OncePerRequestFilter {

    private static final Pattern TASK =
            Pattern.compile(".*/task/([^/]+)/(?:submit-form|complete|claim|unclaim|resolve)");
    private static final Pattern DEPLOYMENT = Pattern.compile(".*/deployment/(?:create|[^/]+/redeploy)");

    /** The type of an answer that has its sentence already. */
    static final String REFUSED = "Refused";

    private static final int UNPROCESSABLE = 422;
    private static final String CHANGED_MEANWHILE = "ENGINE-03005";
    private static final String GONE = "Việc này vừa được hoàn thành hoặc không còn nữa; hãy tải lại danh sách việc.";
    private static final String FOREIGN = "Việc này thuộc đơn vị khác; tài khoản của bạn không được làm.";

    private final ObjectMapper json = new ObjectMapper();
    private final Predicate<String> taskIsOpen;

    /** The predicate is asked by task id, whoever may see the task. */
    RefusalFilter(Predicate<String> taskIsOpen) {
        this.taskIsOpen = taskIsOpen;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return "GET".equals(request.getMethod())
                || !(isTask(request) || DEPLOYMENT.matcher(path).matches());
    }

    private static boolean isTask(HttpServletRequest request) {
        return TASK.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, answer);
            // A stranger is told that he is one, and not which tasks are open.
            if (answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
                    && answer.getStatus() != HttpServletResponse.SC_UNAUTHORIZED) {
                replace(request, answer);
            }
        } finally {
            answer.copyBodyToResponse();
        }
    }

    private void replace(HttpServletRequest request, ContentCachingResponseWrapper answer) throws IOException {
        JsonNode body = body(answer);
        Optional<String> sentence = RefusedSentence.on(request);
        if (isGone(request) || body.path("message").asText().contains(CHANGED_MEANWHILE)) {
            // Whatever else was wrong: who comes a moment too late is told just that.
            write(answer, HttpServletResponse.SC_CONFLICT, GONE, Map.of());
        } else if (sentence.isPresent()) {
            write(answer, UNPROCESSABLE, sentence.get(), RefusedSentence.detailsOn(request));
        } else if (isTask(request)
                && answer.getStatus() == HttpServletResponse.SC_FORBIDDEN
                && !REFUSED.equals(body.path("type").asText())) {
            write(answer, HttpServletResponse.SC_FORBIDDEN, FOREIGN, Map.of());
        }
    }

    private boolean isGone(HttpServletRequest request) {
        Matcher task = TASK.matcher(request.getRequestURI());
        return task.matches() && !taskIsOpen.test(task.group(1));
    }

    private JsonNode body(ContentCachingResponseWrapper answer) throws IOException {
        byte[] content = answer.getContentAsByteArray();
        return content.length > 0 && content[0] == '{' ? json.readTree(content) : json.createObjectNode();
    }

    private void write(ContentCachingResponseWrapper answer, int status, String sentence, Map<?, ?> details)
            throws IOException {
        Map<Object, Object> body = new LinkedHashMap<>(Map.of("type", REFUSED));
        body.put("message", sentence);
        body.putAll(details);
        answer.resetBuffer();
        answer.setStatus(status);
        answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        answer.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
