package vn.kiemdiem.notification;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses into the product, as they stand in mails. */
final class Links {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final String base;

    Links(NotificationProperties properties) {
        this.base = properties.baseAddress().toString().replaceAll("/+$", "");
    }

    /** Tasklist, opened at the task; after the login if need be. */
    String task(String taskId) {
        return base + TASKLIST + "#/?task=" + URLEncoder.encode(taskId, StandardCharsets.UTF_8);
    }

    String tasklist() {
        return base + TASKLIST;
    }

    /** A path of the product, with its leading slash. */
    String path(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("Đường dẫn phải bắt đầu bằng «/»: " + path);
        }
        return URI.create(base + path).toASCIIString();
    }
}
