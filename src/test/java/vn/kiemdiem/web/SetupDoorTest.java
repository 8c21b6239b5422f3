package vn.kiemdiem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;

/** Without any administrator: the state in which Camunda's own set-up page is open to everybody. */
@ProductTest
class SetupDoorTest {

    private static final String INTRUDER =
            "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"i\",\"lastName\":\"i\"},\"credentials\":{\"password\":\"p\"}}";

    @Autowired
    private IdentityService identity;

    @LocalServerPort
    private int port;

    private List<User> administrators = List.of();

    @BeforeEach
    void thereIsNoAdministrator() {
        administrators =
                identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list();
        administrators.forEach(admin -> identity.deleteMembership(admin.getId(), Groups.CAMUNDA_ADMIN));
    }

    @AfterEach
    void administratorsAreBack() {
        administrators.forEach(admin -> identity.createMembership(admin.getId(), Groups.CAMUNDA_ADMIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api//admin/setup/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/setup;a=b/default/user/create",
                "/camunda/api/admin;a=b/setup/default/user/create",
                "/camunda/api/admin/setup%2Fdefault/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
            })
    void nobodyMakesHimselfAdministrator(String path) throws IOException {
        String status = post(path);

        assertThat(status).containsPattern("HTTP/1.1 40[0-9]");
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void theCallAndThePageAreNotThere() throws IOException {
        assertThat(post("/camunda/api/admin/setup/default/user/create")).contains(" 404 ");
        assertThat(get("/camunda/app/admin/default/setup/")).contains(" 404 ");
    }

    /** Written by hand: an HTTP client would tidy the paths up. */
    private String post(String path) throws IOException {
        return send(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + INTRUDER.length() + "\r\nConnection: close\r\n\r\n" + INTRUDER);
    }

    private String get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }
}
