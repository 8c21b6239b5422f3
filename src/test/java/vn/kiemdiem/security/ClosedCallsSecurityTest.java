package vn.kiemdiem.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.PlanRun;

/** A duty is done by its form and by nothing else, whoever has it. */
@ProductTest
class ClosedCallsSecurityTest {

    private static final String STAFF = "cap-uy";
    private static final String ERROR = "{\"errorCode\":\"X\"}";

    @Autowired
    private PlanRun run;

    @Autowired
    private TaskService tasks;

    @LocalServerPort
    private int port;

    private RestCalls rest;
    private Task task;

    @BeforeEach
    void planRuns() {
        run.start(Things.PLAN);
        run.givePasswords();
        rest = new RestCalls(port);
        task = run.task("userTask_briefBranch");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task/TASK/bpmnError",
                "/engine-rest/task/TASK/bpmnError/",
                "/engine-rest/task/TASK//bpmnError",
                "/engine-rest//task/TASK/bpmnError",
                "/engine-rest/task/TASK/%62pmnError",
                "/engine-rest/task/TASK;a=b/bpmnError",
                "/engine-rest/task/TASK/bpmnError;a=b",
                "/engine-rest/task/x/../TASK/bpmnError",
                "/engine-rest/engine/default/task/TASK/bpmnError",
                "/engine-rest/task/TASK/bpmnEscalation"
            })
    void taskIsNotEndedPastItsForm(String path) throws IOException {
        String status = post(path.replace("TASK", task.getId()));

        assertThat(status).containsPattern("HTTP/1.1 40[0-9]");
        assertThat(run.task("userTask_briefBranch").getId()).isEqualTo(task.getId());
    }

    @Test
    void refusalSaysWhy() {
        HttpResponse<String> answer = rest.post("/engine-rest/task/" + task.getId() + "/bpmnError", STAFF, ERROR);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Không dùng được: một việc chỉ hoàn thành bằng biểu mẫu của nó.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"userId\":\"doan-the\"}",
                "{\"userId\":\"cap-uy\",\"userId\":\"doan-the\"}",
                "{\"x\":[],\"user\\u0049d\":\"doan-the\"}",
                "{\"userId\":\"khong-co-ai\"}"
            })
    void taskIsClaimedForNobodyElse(String body) {
        HttpResponse<String> answer = rest.post("/engine-rest/task/" + task.getId() + "/claim", STAFF, body);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Chỉ được nhận việc cho chính mình.");
        assertThat(assignee()).isNull();
    }

    @Test
    void norBehindTheWebApps() {
        Browser browser = new Browser(port);
        browser.logIn(STAFF, RestCalls.PASSWORD);

        assertThat(claim(browser, "doan-the", Map.of()).statusCode()).isEqualTo(403);
        assertThat(claim(browser, "doan-the", Map.of("Authorization", Calls.basic("doan-the")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(assignee()).isNull();
        assertThat(claim(browser, STAFF, Map.of()).statusCode()).isEqualTo(204);
        assertThat(assignee()).isEqualTo(STAFF);
    }

    private HttpResponse<String> claim(Browser browser, String account, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Content-Type", "application/json");
        headers.put(Browser.TOKEN, browser.token());
        return browser.send(
                "POST",
                "/camunda/api/engine/engine/default/task/" + task.getId() + "/claim",
                headers,
                "{\"userId\":\"" + account + "\"}");
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    /** Written by hand: an HTTP client would tidy the paths up. */
    private String post(String path) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + Calls.basic(STAFF)
                    + "\r\nContent-Type: application/json\r\nContent-Length: " + ERROR.length()
                    + "\r\nConnection: close\r\n\r\n" + ERROR;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }
}
