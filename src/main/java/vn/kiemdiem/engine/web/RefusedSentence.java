package vn.kiemdiem.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Carries the sentence of a refusal past the engine, which wraps it in its own words, to the door. */
public final class RefusedSentence {

    private static final String ON_REQUEST = RefusedSentence.class.getName();

    private static final String DETAILS = ON_REQUEST + ".details";

    private RefusedSentence() {}

    /** Leaves the sentence on the web request that is being answered; without one it is only in the exception. */
    public static void leave(String sentence) {
        leave(sentence, Map.of());
    }

    /** The same, with what the answer holds beside the sentence, by name; it is written as JSON. */
    public static void leave(String sentence, Map<String, ?> details) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ON_REQUEST, sentence, RequestAttributes.SCOPE_REQUEST);
            request.setAttribute(DETAILS, details, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static Optional<String> on(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ON_REQUEST));
    }

    static Map<?, ?> detailsOn(HttpServletRequest request) {
        return request.getAttribute(DETAILS) instanceof Map<?, ?> details ? details : Map.of();
    }
}
