package vn.kiemdiem.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.dossier.file.FileCheck;
import vn.kiemdiem.dossier.file.SampleFiles;
import vn.kiemdiem.dossier.process.ReceivedPlan;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class DossierFilesTest {

    private static final String CLERK = FormTrial.CLERK;
    private static final String ANOTHER_PLANS = "ld-ban-to-chuc";
    private static final String OFFICE = "dang-uy-xa";
    private static final String RECEIVE = SmallPlan.element("receive-dossier");

    @Autowired
    private FormTrial trial;

    @Autowired
    private PlanRun run;

    @Autowired
    private SmallPlan plan;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    private RestCalls rest;
    private Task task;
    private FilesOfTheTest files;

    @BeforeEach
    void aDossierIsCompiled(@LocalServerPort int port) {
        plan.deploy(ReceivedPlan.draw(Map.of("files", "item.2")), Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        run.givePasswords();
        rest = new RestCalls(port);
        task = run.task(SmallPlan.element("compile-dossier"));
        files = new FilesOfTheTest(rest, task.getId());
    }

    @AfterEach
    void reset() {
        trial.reset();
    }

    @Test
    void uploadedFileStandsWithItsItemAndInTheForm() {
        assertThat(files.upload(CLERK, "item.2", "Biên bản.pdf", SampleFiles.pdf())
                        .statusCode())
                .isEqualTo(204);

        assertThat(files.json(CLERK).path("changeable").asBoolean()).isTrue();
        assertThat(files.json(CLERK)
                        .path("items")
                        .path(1)
                        .path("files")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("Biên bản.pdf");
        assertThat(FormFilling.rows(tasks, task, "items"))
                .extracting(row -> row.get("files"), row -> row.get("present"))
                .containsExactly(tuple("chưa có", false), tuple("1 tệp", true));
    }

    @Test
    void downloadGivesTheSameBytesAndNothingThatABrowserWouldRun() {
        byte[] large = SampleFiles.pdf(3 * 1024 * 1024 + 17);
        files.upload(CLERK, "item.2", "Biên bản.pdf", large);

        HttpResponse<byte[]> answer = files.download(CLERK, files.firstFile(CLERK, 1));

        assertThat(answer.body()).isEqualTo(large);
        assertThat(header(answer, "Content-Type")).startsWith("application/pdf");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.pdf");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @Test
    void whatIsRefusedIsNotStored() {
        assertRefused(files.upload(CLERK, "item.2", "a.pdf", SampleFiles.html()), "Tệp «a.pdf» không có nội dung PDF");
        assertRefused(files.upload(CLERK, "item.2", "a.pdf", new byte[0]), "Tệp «a.pdf» rỗng");
        assertRefused(
                files.upload(CLERK, "item.2", "to.pdf", SampleFiles.pdf((int) FileCheck.LARGEST + 1)),
                "Tệp «to.pdf» lớn quá 20 MB");
        assertRefused(files.upload(CLERK, "item.7", "a.pdf", SampleFiles.pdf()), "Hồ sơ không có thành phần «item.7»");
        assertThat(trial.rows("attachment")).isEmpty();
    }

    @Test
    void sameFileIsNotTakenTwiceForAnItem() {
        files.upload(CLERK, "item.2", "a.pdf", SampleFiles.pdf());

        assertRefused(
                files.upload(CLERK, "item.2", "b.pdf", SampleFiles.pdf()), "đã có ở thành phần này với tên «a.pdf»");
        assertThat(files.upload(CLERK, "item.1", "b.pdf", SampleFiles.pdf()).statusCode())
                .isEqualTo(204);
    }

    @Test
    void withdrawnFileIsErased() {
        files.upload(CLERK, "item.2", "a.pdf", SampleFiles.pdf());
        long id = files.firstFile(CLERK, 1);

        assertThat(files.remove(CLERK, id).statusCode()).isEqualTo(204);

        assertThat(files.download(CLERK, id).statusCode()).isEqualTo(404);
        assertThat(trial.rows("attachment"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("content", null).containsEntry("removed_by", CLERK));
        assertRefused(files.remove(CLERK, id), "Tệp này không còn trong hồ sơ");
    }

    @Test
    void incompleteDossierIsRefusedWithAllThatIsMissing() {
        trial.refused(
                task,
                Map.of("items", FormFilling.filled(tasks, task, "items", row -> row.put("present", false))),
                "Hồ sơ chưa đủ, còn thiếu: «Bản tự kiểm điểm»; tệp đính kèm của «Biên bản».");
        trial.refused(
                task,
                Map.of("items", FormFilling.filled(tasks, task, "items", row -> row.put("present", true))),
                "Hồ sơ chưa đủ, còn thiếu: tệp đính kèm của «Biên bản».");
    }

    @Test
    void filesOfACompiledDossierStayWhateverIsWithdrawnLater() {
        files.upload(CLERK, "item.2", "a.pdf", SampleFiles.pdf());
        long id = files.firstFile(CLERK, 1);
        compile(task);
        FilesOfTheTest received = new FilesOfTheTest(rest, run.task(RECEIVE).getId());
        assertThat(received.json(OFFICE).path("changeable").asBoolean()).isFalse();
        assertThat(received.firstFile(OFFICE, 0)).isEqualTo(id);
        assertThat(received.upload(OFFICE, "item.2", "b.pdf", SampleFiles.pdf("b"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(files.remove(CLERK, id).statusCode()).isEqualTo(404);
        run.complete(run.task(RECEIVE), OFFICE, FormFilling.returned("Thiếu chữ ký"));

        Task again = run.task(SmallPlan.element("compile-dossier"));
        FilesOfTheTest anew = new FilesOfTheTest(rest, again.getId());
        assertThat(anew.firstFile(CLERK, 1)).isEqualTo(id);
        assertThat(anew.remove(CLERK, id).statusCode()).isEqualTo(204);
        anew.upload(CLERK, "item.2", "b.pdf", SampleFiles.pdf("đã ký"));
        compile(again);

        assertThat(files.download(OFFICE, id).body()).isEqualTo(SampleFiles.pdf());
        assertThat(new FilesOfTheTest(rest, run.task(RECEIVE).getId())
                        .json(OFFICE)
                        .findValuesAsText("name"))
                .contains("b.pdf")
                .doesNotContain("a.pdf");
    }

    @Test
    void fileIsForThoseWhomItConcernsOnly() {
        run.importDemo("lam-dong-2021");
        run.givePassword(ANOTHER_PLANS);
        files.upload(CLERK, "item.2", "a.pdf", SampleFiles.pdf());
        long id = files.firstFile(CLERK, 1);

        for (String stranger : List.of("cap-uy", "dang-vien-04", "doan-the", "noi-cu-tru", ANOTHER_PLANS)) {
            assertThat(files.download(stranger, id).statusCode()).as(stranger).isEqualTo(404);
            assertThat(files.list(stranger).statusCode()).as(stranger).isEqualTo(404);
            assertThat(files.remove(stranger, id).statusCode()).as(stranger).isEqualTo(404);
            assertThat(files.upload(stranger, "item.1", "x.pdf", SampleFiles.pdf("x"))
                            .statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(rest.get("/api/attachments/" + id).statusCode()).isEqualTo(401);
        assertThat(files.download("quan-tri", id).statusCode()).isEqualTo(200);
        assertThat(files.download("quan-tri", id + 1).statusCode()).isEqualTo(404);
        assertThat(trial.rows("attachment")).hasSize(1);
    }

    @Test
    void supervisorReadsWithoutChanging() {
        files.upload(CLERK, "item.2", "a.pdf", SampleFiles.pdf());
        long id = files.firstFile(CLERK, 1);

        assertThat(files.download(OFFICE, id).statusCode()).isEqualTo(200);
        assertThat(files.upload(OFFICE, "item.1", "x.pdf", SampleFiles.pdf("x")).statusCode())
                .isEqualTo(404);
        assertThat(files.remove(OFFICE, id).statusCode()).isEqualTo(404);
    }

    @Test
    void bodyThatADossierWasSubmittedToReadsItsFilesEvenAfterwards() {
        files.upload(CLERK, "item.2", "a.pdf", SampleFiles.pdf());
        long id = files.firstFile(CLERK, 1);
        compile(task);
        assertThat(files.download("doan-the", id).statusCode()).isEqualTo(404);

        jdbc.sql("update dossier set recipient = 'tra-son-school-organizations'")
                .update();

        assertThat(files.download("doan-the", id).statusCode()).isEqualTo(200);
        assertThat(files.download("noi-cu-tru", id).statusCode()).isEqualTo(404);
    }

    @Test
    void bodyWithTheDutyReadsFromItsFirstDayOn() {
        startInstead(ReceivedPlan.through("tra-son-school-organizations"));
        Task open = run.task(SmallPlan.element("compile-dossier"));
        FilesOfTheTest opened = new FilesOfTheTest(rest, open.getId());
        opened.upload(CLERK, "item.2", "a.pdf", SampleFiles.pdf());
        long id = opened.firstFile(CLERK, 1);
        assertThat(opened.download("doan-the", id).statusCode()).isEqualTo(404);

        compile(open);
        assertThat(opened.download("doan-the", id).statusCode()).isEqualTo(200);
        run.complete(run.task(RECEIVE), "doan-the", FormFilling.accepted());

        assertThat(opened.download("doan-the", id).statusCode()).isEqualTo(200);
        assertThat(opened.download("noi-cu-tru", id).statusCode()).isEqualTo(404);
    }

    @Test
    void filesOfAPersonsDossierAreNobodyElses() {
        startInstead(ReceivedPlan.ofEachCommitteeMember());
        FilesOfTheTest own = new FilesOfTheTest(rest, taskOf("cap-uy"));
        FilesOfTheTest others = new FilesOfTheTest(rest, taskOf("dang-vien-03"));
        own.upload("cap-uy", "item.1", "a.pdf", SampleFiles.pdf());
        long id = own.firstFile("cap-uy", 0);

        assertThat(own.download("cap-uy", id).statusCode()).isEqualTo(200);
        assertThat(own.download("dang-vien-03", id).statusCode()).isEqualTo(404);
        assertThat(others.remove("dang-vien-03", id).statusCode()).isEqualTo(422);
        assertThat(others.json("dang-vien-03").path("items").path(0).path("files"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dossier_attachment set dossier = dossier",
                "delete from dossier_attachment",
                "delete from attachment",
                "update attachment set file_name = 'khác.pdf'",
                "update dossier_reception set reason = 'khác'",
                "delete from dossier_reception"
            })
    void whatWasKeptCannotBeChanged(String sql) {
        files.upload(CLERK, "item.2", "a.pdf", SampleFiles.pdf());
        compile(task);
        run.complete(run.task(RECEIVE), OFFICE, FormFilling.accepted());

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("never changed");
    }

    @Test
    void whoLooksAndWhoTakesInIsRecorded() {
        files.upload(CLERK, "item.2", "a.pdf", SampleFiles.pdf());
        long id = files.firstFile(CLERK, 1);
        files.download(OFFICE, id);
        files.download("noi-cu-tru", id);
        compile(task);
        run.complete(run.task(RECEIVE), OFFICE, FormFilling.returned("Thiếu chữ ký"));

        assertThat(jdbc.sql("""
                                select concat_ws(' ', action, account, plan, unit, about, detail, source)
                                from audit_entry where action in ('ATTACHMENT_DOWNLOADED', 'DOSSIER_RECEIVED')
                                order by id
                                """).query(String.class).list())
                .containsExactly(
                        "ATTACHMENT_DOWNLOADED " + OFFICE + " " + SmallPlan.ID + " tra-son-school-branch " + id
                                + " 127.0.0.1",
                        "DOSSIER_RECEIVED " + OFFICE + " " + SmallPlan.ID + " tra-son-school-branch "
                                + trial.rows("dossier").get(0).get("id") + " RETURNED");
    }

    private void startInstead(BpmnModelInstance other) {
        run.reset();
        plan.deploy(other, Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
    }

    private String taskOf(String account) {
        return tasks.createTaskQuery().taskAssignee(account).singleResult().getId();
    }

    private void compile(Task open) {
        run.complete(open, CLERK, FormFilling.completeDossier(tasks, open));
    }

    private static void assertRefused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"detail\":\"").contains(words);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
