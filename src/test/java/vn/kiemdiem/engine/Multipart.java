package vn.kiemdiem.engine;

import java.nio.charset.StandardCharsets;

/** A multipart body with one file, as a browser sends it. */
public final class Multipart {

    private Multipart() {}

    /** The body; the header is {@code multipart/form-data; boundary=} with the same boundary. */
    public static byte[] file(String boundary, String name, String content) {
        return file(boundary, "data", name, content);
    }

    /** The same with the name of the part. */
    public static byte[] file(String boundary, String part, String name, String content) {
        return ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + boundary
                        + "--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A body of several parts, each made by {@link #part} or {@link #field}. */
    public static byte[] of(String boundary, String... parts) {
        StringBuilder body = new StringBuilder();
        for (String part : parts) {
            body.append("--").append(boundary).append("\r\n").append(part).append("\r\n");
        }
        return body.append("--").append(boundary).append("--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One part with a file. */
    public static String part(String name, String fileName, String content) {
        return "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content;
    }

    /** One part with a field. */
    public static String field(String name, String value) {
        return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }
}
