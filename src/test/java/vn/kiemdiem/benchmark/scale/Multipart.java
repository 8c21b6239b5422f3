package vn.kiemdiem.benchmark.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Files as a form sends them. */
final class Multipart {

    static final String TYPE = "multipart/form-data; boundary=quy-mo";

    private static final String BOUNDARY = "--quy-mo";

    private Multipart() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each file in a field of its own name. */
    static byte[] of(Map<String, String> files) {
        StringBuilder body = new StringBuilder();
        files.forEach((name, text) -> body.append(file(name, name, text)));
        return end(body);
    }

    /** All files in the same field. */
    static byte[] of(String field, Map<String, String> files) {
        return of(field, files, List.of());
    }

    /** All files in the same field, and what is accepted. */
    static byte[] of(String field, Map<String, String> files, List<String> accept) {
        StringBuilder body = new StringBuilder();
        files.forEach((name, text) -> body.append(file(field, name, text)));
        accept.forEach(code -> body.append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"accept\"\r\n\r\n")
                .append(code)
                .append("\r\n"));
        return end(body);
    }

    private static String file(String field, String name, String text) {
        return BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n";
    }

    private static byte[] end(StringBuilder body) {
        return body.append(BOUNDARY).append("--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
