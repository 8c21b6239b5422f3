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
}
