package vn.kiemdiem.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers 413 to a deployment that no plan's file can need, before it is read into memory. */
class SmallUploadsFilter extends OncePerRequestFilter {

    static final int MOST_BYTES = 8 << 20;

    private static final Pattern UPLOAD = Pattern.compile(".*/deployment/create|/api/plans(?:/check)?");
    private static final String TOO_BIG = "Tệp gửi lên lớn hơn 8 MiB; một kế hoạch chỉ có vài trăm KiB.";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !UPLOAD.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(response);
        } else if (request.getContentLengthLong() < 0) {
            count(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whoever does not say how much he sends is stopped in the middle. */
    private static void count(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CountedRequest counted = new CountedRequest(request);
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(counted, answer);
        } catch (IOException | ServletException stopped) {
            if (!counted.isSpent()) {
                throw stopped;
            }
        }
        if (counted.isSpent()) {
            answer.reset();
            refuse(answer);
        }
        answer.copyBodyToResponse();
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String body =
                "{\"type\":\"TooBig\",\"status\":413,\"message\":\"%s\",\"detail\":\"%s\"}".formatted(TOO_BIG, TOO_BIG);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static final class CountedRequest extends HttpServletRequestWrapper {

        private long left = MOST_BYTES;

        CountedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), this);
        }

        boolean isSpent() {
            return left < 0;
        }

        private void spend(int bytes) throws IOException {
            left -= Math.max(0, bytes);
            if (isSpent()) {
                throw new IOException(TOO_BIG);
            }
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream stream;
        private final CountedRequest request;

        CountedStream(ServletInputStream stream, CountedRequest request) {
            this.stream = stream;
            this.request = request;
        }

        @Override
        public int read() throws IOException {
            int read = stream.read();
            request.spend(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = stream.read(buffer, offset, length);
            request.spend(read);
            return read;
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
