package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.TamDuong2024Bodies.Elements;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;

/** A dossier of plan 310-KH/HU is taken in by the body it goes to, or comes back for another rating. */
@ProductTest
class TamDuong2024ReceptionTest {

    private static final String UNIT = "tam-duong-commune-01-council";
    private static final String SENDER = "td-chinh-quyen-xa-01";
    private static final String RECIPIENT = "td-xa-01";

    @Autowired
    private PlanRun run;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Ratings ratings;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void sendTheDossier() {
        run.importDemo("tam-duong-2024");
        run.at("2024-10-23T08:00:00+07:00");
        TamDuong2024Pool.at(
                runtime, "commune-body", UNIT, Elements.PROPOSE_COMMUNE_BODY, Map.of("deadlineOfBody", "D08"));
        rate(Elements.PROPOSE_COMMUNE_BODY, "GOOD");
        attach("item.1");
        attach("item.2");
        compile(Elements.COMPILE_COMMUNE_BODY);
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    @DisplayName("S000-D08: hồ sơ được nhận thì đơn vị đã xong")
    void acceptedDossierEndsTheReview() {
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(1);

        run.complete(Elements.TAKE_COMMUNE_BODY, RECIPIENT, FormFilling.accepted());

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    @DisplayName("S000-R30, S000-U09: trả lại thì kiểm điểm, xếp loại lại, không có hạn và không báo quá hạn")
    void returnedDossierIsReRatedWithoutADeadline() {
        run.complete(Elements.TAKE_COMMUNE_BODY, RECIPIENT, FormFilling.returned("Thiếu biên bản"));

        assertThat(run.task(Elements.RERATE_COMMUNE_BODY).getDueDate()).isNull();
        assertThat(run.hasTimer(Elements.COMMUNE_BODY_OVERDUE)).isFalse();
    }

    @Test
    @DisplayName("S000-R30, S000-U09: xếp loại lại, lập lại và gửi lại bao nhiêu lần cũng được, đến khi được nhận")
    void returnedDossierIsSentUntilItIsAccepted() {
        run.complete(Elements.TAKE_COMMUNE_BODY, RECIPIENT, FormFilling.returned("Thiếu biên bản"));
        rate(Elements.RERATE_COMMUNE_BODY, "GOOD");
        compile(Elements.RECOMPILE_COMMUNE_BODY);
        run.complete(Elements.TAKE_COMMUNE_BODY, RECIPIENT, FormFilling.returned("Mức chưa đúng"));
        rate(Elements.RERATE_COMMUNE_BODY, "COMPLETED");
        compile(Elements.RECOMPILE_COMMUNE_BODY);

        run.complete(Elements.TAKE_COMMUNE_BODY, RECIPIENT, FormFilling.accepted());

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(ratings.inEffect("tam-duong-2024", RatingStage.PROPOSAL).values())
                .isNotEmpty()
                .allSatisfy(rating -> assertThat(rating.level()).isEqualTo(RatingLevel.COMPLETED));
    }

    @Test
    @DisplayName("S000-R30: trả lại mà không nêu lý do thì không được")
    void returningNeedsAReason() {
        assertThatThrownBy(() -> run.complete(Elements.TAKE_COMMUNE_BODY, RECIPIENT, FormFilling.returned("")))
                .hasStackTraceContaining("Lý do trả lại");

        assertThat(run.tasks(Elements.TAKE_COMMUNE_BODY)).hasSize(1);
    }

    private void rate(String element, String level) {
        Task sheet = run.task(element);
        run.complete(sheet, SENDER, FormFilling.pooled(tasks, sheet, level));
    }

    private void compile(String element) {
        Task dossier = run.task(element);
        run.complete(dossier, SENDER, FormFilling.completeDossier(tasks, dossier));
    }

    private void attach(String item) {
        jdbc.sql("""
                        insert into attachment (plan, unit, kind, item, item_name, file_name, media_type, size, sha256,
                                                content, uploaded_by, uploaded_at)
                        values ('tam-duong-2024', ?, 'body-results', ?, 'Hồ sơ', 'ho-so.pdf', 'application/pdf', 4,
                                repeat('0', 64), '%PDF'::bytea, ?, '2024-10-23')
                        """).params(UNIT, item, SENDER).update();
    }
}
