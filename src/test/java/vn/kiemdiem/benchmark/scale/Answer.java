package vn.kiemdiem.benchmark.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What a node answered; anything but success ends the benchmark. */
record Answer(String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    static Answer of(HttpResponse<String> response) {
        if (response.statusCode() / HUNDRED != SUCCESS) {
            throw new IllegalStateException(response.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return new Answer(response.body());
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }

    void done() {
        // Success is all that was asked for.
    }
}
