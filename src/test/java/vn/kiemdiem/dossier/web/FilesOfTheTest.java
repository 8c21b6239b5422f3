package vn.kiemdiem.dossier.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import vn.kiemdiem.RestCalls;

/** The door of a task's files as a browser speaks to it. */
final class FilesOfTheTest {

    private static final String BOUNDARY = "kiem-diem-boundary";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RestCalls rest;
    private final String path;

    FilesOfTheTest(RestCalls rest, String task) {
        this.rest = rest;
        this.path = "/api/tasks/" + task + "/attachments";
    }

    HttpResponse<String> upload(String account, String item, String name, byte[] content) {
        return rest.post(path, account, "multipart/form-data; boundary=" + BOUNDARY, body(item, name, content));
    }

    HttpResponse<String> list(String account) {
        return rest.get(path, account);
    }

    HttpResponse<String> remove(String account, long file) {
        return rest.delete(path + "/" + file, account);
    }

    HttpResponse<byte[]> download(String account, long file) {
        return rest.download("/api/attachments/" + file, account);
    }

    /** The id of the first file of the item, as the account sees it. */
    long firstFile(String account, int item) {
        return json(account)
                .path("items")
                .path(item)
                .path("files")
                .path(0)
                .path("id")
                .asLong();
    }

    JsonNode json(String account) {
        try {
            return JSON.readTree(list(account).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] body(String item, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"item\"\r\n\r\n" + item + "\r\n--"
                        + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
