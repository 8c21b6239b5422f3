package vn.kiemdiem.duty.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.kiemdiem.duty.Drafts;
import vn.kiemdiem.duty.VisibleTasks;

/** Keeps what a person has typed when «Lưu» is pressed, and gives it back to the same person. */
@RestController
@RequestMapping("/api/tasks/{task}/draft")
class DraftController {

    private static final int LARGEST = 2_000_000;

    private final Drafts drafts;
    private final VisibleTasks visible;

    DraftController(Drafts drafts, VisibleTasks visible) {
        this.drafts = drafts;
        this.visible = visible;
    }

    @Operation(summary = "Bản nháp mà người gọi đã lưu của việc này.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> draft(@PathVariable String task, Principal caller) {
        refuseForeign(task);
        return drafts.find(task, caller.getName())
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Operation(summary = "Lưu bản nháp của việc này.")
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String task, @RequestBody JsonNode content, Principal caller) {
        refuseForeign(task);
        String json = content.toString();
        if (!content.isObject() || json.length() > LARGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Bản nháp không đọc được hoặc quá lớn.");
        }
        drafts.keep(task, caller.getName(), json);
    }

    private void refuseForeign(String task) {
        if (!visible.include(task)) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Việc này không còn, hoặc tài khoản của bạn không được xem.");
        }
    }
}
