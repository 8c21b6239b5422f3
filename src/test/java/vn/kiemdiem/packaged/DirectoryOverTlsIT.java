package vn.kiemdiem.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemdiem.engine.signon.PeopleDirectory;

/** A directory whose certificate nobody but the organization vouches for, trusted as README says. */
class DirectoryOverTlsIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final String RUNNING = "Kiểm Điểm đang chạy";
    private static final String TASKS = "/engine-rest/task/count";
    private static final String STORE_PASSWORD = "mat-khau-kho-khoa";
    private static final String TRUST_PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private PeopleDirectory directory;

    @BeforeEach
    void startDirectory() throws IOException, InterruptedException {
        keytool(
                "-genkeypair -alias danh-ba -keyalg EC -dname CN=localhost -ext san=dns:localhost -keystore khoa.p12",
                STORE_PASSWORD);
        directory = PeopleDirectory.startWithKey(folder.resolve("khoa.p12"), STORE_PASSWORD);
    }

    @AfterEach
    void stopDirectory() {
        directory.close();
    }

    @Test
    void passwordOfTheDirectoryOpensTheDoorsOnceItsCertificateIsTrusted() throws IOException, InterruptedException {
        keytool("-exportcert -rfc -alias danh-ba -file danh-ba.pem -keystore khoa.p12", STORE_PASSWORD);
        Files.copy(JAVA.resolve("lib/security/cacerts"), folder.resolve("tin-cay"));
        keytool("-importcert -noprompt -alias danh-ba -file danh-ba.pem -keystore tin-cay", TRUST_PASSWORD);
        String trust = "-Djavax.net.ssl.trustStore=" + folder.resolve("tin-cay");

        try (PackagedApplication product = start(Map.of("JAVA_TOOL_OPTIONS", trust))) {
            assertThat(answer(product, "mat-khau-bi-thu").statusCode())
                    .as(product.output())
                    .isEqualTo(200);
            assertThat(answer(product, "mat-khau-sai").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void unknownCertificateIsNoWrongPasswordAndTheLogNamesIt() {
        try (PackagedApplication product = start(Map.of())) {
            HttpResponse<String> answer = answer(product, "mat-khau-bi-thu");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Danh bạ của cơ quan hiện không trả lời");
            assertThat(product.errors())
                    .anySatisfy(line ->
                            assertThat(line).contains("Danh bạ LDAP", "unable to find valid certification path"));
        }
    }

    private PackagedApplication start(Map<String, String> environment) {
        PackagedApplication product = PackagedApplication.launch(
                environment,
                "--spring.profiles.active=demo",
                "--kiemdiem.data-dir=" + folder.resolve("du-lieu"),
                "--kiemdiem.sign-on.ldap.user-filter=(uid={0})",
                "--kiemdiem.sign-on.ldap.user-base=ou=nguoi-dung",
                "--spring.ldap.urls=" + directory.address(),
                "--spring.ldap.base=" + PeopleDirectory.BASE,
                "--spring.ldap.username=" + PeopleDirectory.READER,
                "--spring.ldap.password=" + PeopleDirectory.READER_PASSWORD);
        product.awaitOutput(RUNNING);
        return product;
    }

    private static HttpResponse<String> answer(PackagedApplication product, String password) {
        return product.calls(password).get(TASKS, "bi-thu");
    }

    private void keytool(String arguments, String password) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(JAVA.resolve("bin/keytool").toString()));
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-storepass", password));
        Process keytool = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor()).as(said).isZero();
    }
}
